import type { PersonalNotice } from "../../data/notice";
import { texts } from "../../record/day/i18n/texts";
import { words } from "../../shared/i18n/shared";
import { formatDayAndWeekday, formatMonth } from "../../shared/time/calendarFormat";
import { formatMinute, formatMonthDay } from "../../shared/time/format";
import { formatHours } from "../../shared/time/units";

/** What an employee is told, in a sentence; that of a kind this page does not know says only from whom it is. */
export function toldOf({ kind, name, params }: PersonalNotice): string {
  const { notices } = texts.value;
  const { workDate, month, type, at, accepted } = params;
  if (kind === "edited" && workDate) return notices.edited(name, formatDayAndWeekday(workDate));
  if ((kind === "unlocked" || kind === "locked") && month) return notices[kind](name, formatMonth(month));
  if (kind === "limitNear") return nearing(params);
  if (kind !== "decided" || !type || !at) return notices.other(name);
  const punch = `${formatMonthDay(at.toDate())} ${formatMinute(at.toDate())} ${words.value.types[type]}`;
  return accepted ? notices.accepted(name, punch) : notices.refused(name, punch);
}

/** Nobody's message: their own overtime nears a limit. */
function nearing({ month = "", threshold = 0, passes, passed }: PersonalNotice["params"]): string {
  const { notices } = texts.value;
  const [named, limit] = [formatMonth(month), formatHours(threshold)];
  if (passed || !passes) return notices.limitPassed(named, limit);
  return notices.limitForeseen(named, limit, formatDayAndWeekday(passes));
}
