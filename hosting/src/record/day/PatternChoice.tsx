import type { OfferedPattern } from "../../data/patterns";
import type { Pattern } from "../../data/plan";
import { formatMinutes } from "../../shared/time/duration";
import { SelectField } from "../../shared/ui/SelectField";
import type { Row } from "../month/rows";
import { texts } from "./i18n/texts";
import type { SectionProps } from "./sections";

interface PatternChoiceProps extends SectionProps {
  row: Row;
  patterns: readonly OfferedPattern[];
}

/** 勤務割振 of the day and those after it. Days off have none. */
export function PatternChoice({ draft, type, faults, row, patterns }: PatternChoiceProps) {
  if (row.kind !== "working") return null;
  const { pattern, patternHint } = texts.value;
  return (
    <SelectField
      label={pattern}
      value={draft.patternId}
      onValue={(patternId) => type({ patternId })}
      options={optionsOf(row, patterns)}
      hint={patternHint}
      error={faults.patternId ?? null}
    />
  );
}

/** Those on offer, and the day's own, which may be so no longer. */
function optionsOf({ patternId, pattern }: Row, patterns: readonly OfferedPattern[]) {
  const own = patternId !== null && pattern && !patterns.some(({ id }) => id === patternId);
  return [
    ...(patternId === null ? [["", "―"] as const] : []),
    ...(own ? [[patternId, inWords(pattern)] as const] : []),
    ...patterns.map((each) => [each.id, inWords(each)] as const),
  ];
}

const inWords = ({ name, start, end }: Pattern) => `${name} ${formatMinutes(start)}–${formatMinutes(end)}`;
