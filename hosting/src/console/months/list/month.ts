import type { NamedDay } from "../../../data/calendar";
import type { DayKind, PlannedDay } from "../../../data/plan";
import type { Sheet } from "../../../data/sheet";
import { formatDayAndWeekday } from "../../../shared/time/calendarFormat";
import { atNoon, dateAfter, monthAfter } from "../../../shared/time/month";

/** One date of a month as a column. */
export interface Column {
  date: string;
  kind: DayKind;
  /** What the calendar calls it, or nothing. */
  name: string;
  isToday: boolean;
  /** The day in words: 11月20日(金). */
  label: string;
}

/** The dates of a month ("2026-11"). */
export function datesOf(month: string): string[] {
  const last = Number(dateAfter(`${monthAfter(month, 1)}-01`, -1).slice(8));
  return Array.from({ length: last }, (_, day) => `${month}-${String(day + 1).padStart(2, "0")}`);
}

/** The columns of a month under a department's calendar. */
export function columnsOf(month: string, named: Readonly<Record<string, NamedDay>>, today: string): Column[] {
  return datesOf(month).map((date) => ({
    date,
    kind: named[date]?.kind ?? usualKind(date),
    name: named[date]?.name ?? "",
    isToday: date === today,
    label: formatDayAndWeekday(date),
  }));
}

/** A month as it is planned for whoever has no sheet yet: days by their kinds, and nothing on them. */
export function plannedOf(columns: readonly Column[]): Pick<Sheet, "plan" | "forms" | "days"> {
  const days = columns.map(({ date, kind }): [string, PlannedDay] => [
    date,
    { kind, patternId: null, leave: [], duty: [] },
  ]);
  return { plan: { days: Object.fromEntries(days), patterns: {} }, forms: {}, days: {} };
}

function usualKind(date: string): DayKind {
  return atNoon(date).getUTCDay() % 6 === 0 ? "dayOff" : "working";
}
