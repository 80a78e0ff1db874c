import { formatMinutes } from "../../shared/time/duration";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { MinuteField } from "../../shared/ui/MinuteField";
import { texts as monthTexts } from "../i18n/texts";
import { texts } from "./i18n/texts";
import { Reason } from "./Reason";
import type { SectionProps } from "./sections";

const DAY = 24 * 60;

interface TimesProps extends SectionProps {
  /** Whether a time was changed, and its reason is asked for here. */
  changed: boolean;
}

/** 始業 and 終業, and why they are corrected. */
export function Times({ draft, type, faults, changed }: TimesProps) {
  const words = texts.value;
  const { start, end } = monthTexts.value.table;
  const [from, to] = [parseMinutes(draft.start), parseMinutes(draft.end)];
  const next = from && to && to < from && to + DAY < 2 * DAY ? formatMinutes(to + DAY) : null;
  return (
    <fieldset class="day-section">
      <legend>{words.times}</legend>
      <div class="day-fields">
        <MinuteField
          label={start}
          value={draft.start}
          onValue={(text) => type({ start: text })}
          error={faults.start}
        />
        <MinuteField
          label={end}
          value={draft.end}
          onValue={(text) => type({ end: text })}
          error={faults.end}
        />
      </div>
      {next && (
        <button type="button" class="button" onClick={() => type({ end: next })}>
          {words.useNextDay(formatMinutes(to ?? 0))}
        </button>
      )}
      <p class="field-hint">
        {words.timeHint} {words.timeEmptied}
      </p>
      {changed && <Reason {...{ draft, type, faults }} hint={words.reasonHint} />}
    </fieldset>
  );
}
