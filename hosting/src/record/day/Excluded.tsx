import type { Exclusions, Part } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { MinuteField } from "../../shared/ui/MinuteField";
import { texts } from "./i18n/texts";
import type { SectionProps } from "./sections";

interface ExcludedProps extends SectionProps {
  /** Those that fit the kind of the day. */
  shown: readonly Part[];
  parts: Exclusions;
  /** What the organisation says of excluded time, in place of what we say. */
  guidance: string | null;
}

/** 除外する時間: a field per part, how much there is, and what counts. */
export function Excluded({ draft, type, faults, shown, parts, guidance }: ExcludedProps) {
  const words = texts.value;
  return (
    <fieldset class="day-section">
      <legend>{words.exclusions}</legend>
      <div class="day-fields">
        {shown.map((part) => (
          <MinuteField
            key={part}
            label={words.parts[part]}
            value={draft[part]}
            onValue={(text) => type({ [part]: text })}
            hint={words.largest(formatMinutes(parts[part]))}
            error={faults[`exclusions.${part}`]}
          />
        ))}
      </div>
      <details class="guidance">
        <summary>{words.guidance}</summary>
        <p>{guidance ?? words.guidanceText}</p>
      </details>
    </fieldset>
  );
}
