import { ChevronLeft, ChevronRight } from "lucide";
import { useId } from "preact/hooks";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { dateAfter } from "../../../shared/time/month";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";

/** How far ahead schedules are shown. */
const DAYS_AHEAD = 31;

export interface DateChoiceProps {
  date: string;
  today: string;
  onChoose: (date: string) => void;
}

/** < date >, any other by the picker, and the way back to today. */
export function DateChoice({ date, today, onChoose }: DateChoiceProps) {
  const id = useId();
  const { status } = texts.value;
  const last = dateAfter(today, DAYS_AHEAD);
  return (
    <div class="date-choice">
      <h2 aria-live="polite">
        <time dateTime={date}>{formatNumericDate(date)}</time>
      </h2>
      <button
        type="button"
        class="icon-button"
        aria-label={status.previous}
        onClick={() => onChoose(dateAfter(date, -1))}
      >
        <Icon of={ChevronLeft} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={status.next}
        aria-disabled={date >= last}
        onClick={() => date < last && onChoose(dateAfter(date, 1))}
      >
        <Icon of={ChevronRight} />
      </button>
      <label for={id} class="visually-hidden">
        {status.date}
      </label>
      <input
        id={id}
        type="date"
        value={date}
        max={last}
        onChange={({ currentTarget: { value } }) => value && value <= last && onChoose(value)}
      />
      <button
        type="button"
        class="button"
        aria-current={date === today ? "date" : undefined}
        onClick={() => onChoose(today)}
      >
        {status.today}
      </button>
    </div>
  );
}
