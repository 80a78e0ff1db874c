import { ChevronLeft, ChevronRight } from "lucide";
import { useId } from "preact/hooks";
import { dateAfter } from "../../shared/time/month";
import { Icon } from "../../shared/ui/Icon";
import { here } from "../place";
import { texts } from "./i18n/texts";
import "./days.css";

interface DayChoiceProps {
  date: string;
  today: string;
}

/** ‹ date ›, any other by the field, and the way back to today. What is chosen stands in the address. */
export function DayChoice({ date, today }: DayChoiceProps) {
  const id = useId();
  const labels = texts.value;
  // Without a date in the address a page follows the day.
  const choose = (chosen: string) => {
    location.hash = here({ date: chosen === today ? "" : chosen });
  };
  return (
    <div class="day-choice">
      <Step of={ChevronLeft} label={labels.previous} onPress={() => choose(dateAfter(date, -1))} />
      <label for={id} class="visually-hidden">
        {labels.date}
      </label>
      <input
        id={id}
        type="date"
        value={date}
        onChange={({ currentTarget: { value } }) => value && choose(value)}
      />
      <Step of={ChevronRight} label={labels.next} onPress={() => choose(dateAfter(date, 1))} />
      <button
        type="button"
        class="button"
        aria-current={date === today ? "date" : undefined}
        onClick={() => choose(today)}
      >
        {labels.today}
      </button>
    </div>
  );
}

interface StepProps {
  of: typeof ChevronLeft;
  label: string;
  onPress: () => void;
}

function Step({ of, label, onPress }: StepProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} onClick={onPress}>
      <Icon of={of} />
    </button>
  );
}
