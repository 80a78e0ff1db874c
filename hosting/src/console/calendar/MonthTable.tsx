import { formatDayAndWeekday, formatMonthName, formatWeekday } from "../../shared/time/calendarFormat";
import { texts } from "./i18n/texts";
import type { Manner, Selection } from "./selection";
import { type CalendarDay, weeksOf } from "./year";

interface DaysProps {
  today: string;
  selection: Selection;
  dayOf: (date: string) => CalendarDay;
  /** Whether the owner says what it is. */
  isOwn: (date: string) => boolean;
  onPress: (date: string, manner: Manner) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

// 7 January 2024 was a Sunday.
const WEEKDAYS = [7, 8, 9, 10, 11, 12, 13].map((day) => `2024-01-${`${day}`.padStart(2, "0")}`);

/** A month's days, and beneath them those that have a name. */
export function MonthTable({ month, ...days }: DaysProps & { month: string }) {
  const weeks = weeksOf(month);
  const named = weeks.flat().filter((date): date is string => date !== null && days.dayOf(date).name !== "");
  return (
    <section class="card calendar-month">
      <table>
        <caption>{formatMonthName(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((date) => (
              <th key={date} scope="col">
                {formatWeekday(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, place) => (
                <td key={date ?? place}>{date && <DayCell date={date} {...days} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="calendar-names">
        {named.map((date) => (
          <li key={date}>
            <span>{Number(date.slice(8))}</span> {days.dayOf(date).name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DayCell({ date, today, selection, dayOf, isOwn, onPress, onKeyDown }: DaysProps & { date: string }) {
  const { kind, name } = dayOf(date);
  const looks = [`is-${kind}`, name && "is-named", isOwn(date) && "is-own", date === today && "is-today"];
  const manner = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): Manner =>
    shiftKey ? "through" : ctrlKey || metaKey ? "toggled" : "alone";
  return (
    <button
      type="button"
      id={`day-${date}`}
      class={`calendar-day ${looks.filter(Boolean).join(" ")}`}
      aria-label={[formatDayAndWeekday(date), texts.value.kinds[kind], name].filter(Boolean).join(" ")}
      aria-pressed={selection.chosen.includes(date)}
      aria-current={date === today ? "date" : undefined}
      tabIndex={date === selection.at ? 0 : -1}
      onClick={(event) => onPress(date, manner(event))}
      onKeyDown={onKeyDown}
    >
      {Number(date.slice(8))}
    </button>
  );
}
