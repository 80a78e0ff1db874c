import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { MonthRecord } from "./record";

/** Which day was saved last, until another month is shown. */
export function SavedNotice({ record }: { record: MonthRecord }) {
  const day = record.saved.value;
  return day && <Notice tone="success">{texts.value.saved(formatDayAndWeekday(day))}</Notice>;
}
