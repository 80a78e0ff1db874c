import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { addressOf } from "../room";

/** The days that are asked for and not recorded yet, each a way to its form. Nothing when there are none. */
export function AskedDays({ days }: { days: readonly string[] }) {
  if (days.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{texts.value.selfcheckAsked(days.length)}</p>
      <ul class="day-list">
        {days.map((date) => (
          <li key={date}>
            <a href={addressOf("selfcheck", date)}>{formatDayAndWeekday(date)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
