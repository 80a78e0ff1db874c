import { Trash2 } from "lucide";
import { useId } from "preact/hooks";
import { formatMinutes } from "../../shared/time/duration";
import { Icon } from "../../shared/ui/Icon";
import { activityInWords, texts } from "./i18n/texts";
import type { Slot } from "./slots";

interface SlotRowProps {
  slot: Slot;
  /** Which one it is, from 1: names its fields. */
  number: number;
  starts: readonly number[];
  ends: readonly number[];
  activities: readonly string[];
  error: string | undefined;
  onStart: (start: number) => void;
  onEnd: (end: number) => void;
  onActivity: (activity: string) => void;
  onRemove: () => void;
}

/** A stretch of the day: from when, to when, and what it was spent on. */
export function SlotRow({ slot, number, starts, ends, activities, error, ...on }: SlotRowProps) {
  const id = useId();
  const words = texts.value;
  const [from, to] = [formatMinutes(slot.start), formatMinutes(slot.end)];
  const offered = slot.activity && !activities.includes(slot.activity) ? [slot.activity] : [];
  return (
    <tr>
      <td class="field">
        <Time label={`${words.start} ${number}`} times={starts} value={slot.start} onTime={on.onStart} />
      </td>
      <td class="field">
        <Time label={`${words.end} ${number}`} times={ends} value={slot.end} onTime={on.onEnd} />
      </td>
      <td class="field">
        <select
          aria-label={`${words.activity} ${number}`}
          value={slot.activity}
          onChange={(event) => on.onActivity(event.currentTarget.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
        >
          <option value="">{words.choose}</option>
          {[...offered, ...activities].map((each) => (
            <option key={each} value={each}>
              {activityInWords(each)}
            </option>
          ))}
        </select>
        {error && (
          <p class="field-error" id={id} role="alert">
            {error}
          </p>
        )}
      </td>
      <td>
        <button type="button" class="icon-button" aria-label={words.remove(from, to)} onClick={on.onRemove}>
          <Icon of={Trash2} />
        </button>
      </td>
    </tr>
  );
}

interface TimeProps {
  label: string;
  times: readonly number[];
  value: number;
  onTime: (time: number) => void;
}

function Time({ label, times, value, onTime }: TimeProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onTime(Number(event.currentTarget.value))}>
      {times.map((time) => (
        <option key={time} value={time}>
          {formatMinutes(time)}
        </option>
      ))}
    </select>
  );
}
