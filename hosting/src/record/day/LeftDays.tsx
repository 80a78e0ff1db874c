import { words } from "../../shared/i18n/shared";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "./i18n/texts";

/** After a change of 勤務割振: the days that kept theirs. */
export function LeftDays({ days, onClose }: { days: readonly string[]; onClose: () => void }) {
  return (
    <>
      <Notice tone="warning">
        <p>{texts.value.left}</p>
        <ul class="day-list">
          {days.map((day) => (
            <li key={day}>{formatDayAndWeekday(day)}</li>
          ))}
        </ul>
      </Notice>
      <div class="dialog-actions">
        <button type="button" class="button button-primary" autofocus onClick={onClose}>
          {words.value.close}
        </button>
      </div>
    </>
  );
}
