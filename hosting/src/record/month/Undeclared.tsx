import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { useWays } from "../ways";
import { isUndeclared, type Row } from "./rows";

/** Days with overtime of which nobody has written what it was: each a way to its form. Nothing when there are none. */
export function Undeclared({ rows }: { rows: readonly Row[] }) {
  const ways = useWays();
  const days = rows.filter(isUndeclared);
  if (days.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{texts.value.undeclared(days.length)}</p>
      <ul class="day-list">
        {days.map(({ date }) => (
          <li key={date}>
            <a href={ways.day(date)}>{formatDayAndWeekday(date)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
