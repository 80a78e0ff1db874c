import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts as monthTexts } from "../i18n/texts";
import { texts } from "./i18n/texts";
import type { Hours, ReplacedDay } from "./placing";

/** Both dates before and after the move. */
export function PlacingPreview({ days }: { days: readonly ReplacedDay[] }) {
  const { before, after } = texts.value.placing;
  return (
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">{monthTexts.value.table.date}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.workDate}>
            <th scope="row">{formatDayAndWeekday(day.workDate)}</th>
            <td>
              <HoursInWords hours={day.before} />
            </td>
            <td>
              <HoursInWords hours={day.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HoursInWords({ hours }: { hours: Hours | null }) {
  const { history, overtimeLeft } = texts.value;
  if (!hours) return <>{history.nothing}</>;
  return (
    <>
      {time(hours.start)}–{time(hours.end)}
      {hours.overtime !== null && <span class="aside">{overtimeLeft(formatMinutes(hours.overtime))}</span>}
    </>
  );
}

const time = (minutes: number | null) => (minutes === null ? "" : formatMinutes(minutes));
