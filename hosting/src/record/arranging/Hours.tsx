import { parseMinutes } from "../../shared/time/parseMinutes";
import { MinuteField } from "../../shared/ui/MinuteField";
import type { Faults } from "./faults";
import { texts } from "./i18n/texts";

/** Two times as typed. */
export interface Typed {
  start: string;
  end: string;
}

interface HoursProps {
  typed: Typed;
  onTyped: (typed: Typed) => void;
  faults: Faults;
}

/** From when to when on each of the days. */
export function Hours({ typed, onTyped, faults }: HoursProps) {
  const { start, end } = texts.value;
  return (
    <div class="day-fields">
      <MinuteField
        label={start}
        value={typed.start}
        onValue={(text) => onTyped({ ...typed, start: text })}
        error={faults.start}
      />
      <MinuteField
        label={end}
        value={typed.end}
        onValue={(text) => onTyped({ ...typed, end: text })}
        error={faults.end}
      />
    </div>
  );
}

/** What is wrong with the times. */
export function checkHours({ start, end }: Typed): Faults {
  const { unreadable, endBeforeStart } = texts.value.errors;
  const [from, to] = [parseMinutes(start), parseMinutes(end)];
  if (typeof from !== "number") return { start: unreadable };
  if (typeof to !== "number") return { end: unreadable };
  return to <= from ? { end: endBeforeStart } : {};
}
