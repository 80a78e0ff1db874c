import type { Exclusions, Part } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "./i18n/texts";
import { MinuteField } from "./MinuteField";
import type { SectionProps } from "./sections";

interface ExcludedProps extends SectionProps {
  /** Those that fit the kind of the day. */
  shown: readonly Part[];
  parts: Exclusions;
}

/** 除外する時間: a field per part, how much there is, and what counts. */
export function Excluded({ draft, type, faults, shown, parts }: ExcludedProps) {
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
        <p>{words.guidanceText}</p>
      </details>
    </fieldset>
  );
}
