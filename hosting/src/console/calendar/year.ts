import type { DayKind } from "../../data/plan";
import { atNoon, dateAfter, monthAfter } from "../../shared/time/month";

/** What a date is, and what it is called. */
export interface CalendarDay {
  kind: DayKind;
  name: string;
}

export type Days = Readonly<Record<string, CalendarDay>>;

/** A year's calendar as the ledger answers: docs/api.md. */
export interface Calendar {
  revision: string | null;
  days: readonly NamedDay[];
  inherited: readonly NamedDay[];
  holidays: readonly NamedDay[];
}

export interface NamedDay extends CalendarDay {
  date: string;
}

export const byDate = (days: readonly NamedDay[]): Days =>
  Object.fromEntries(days.map(({ date, kind, name }) => [date, { kind, name }]));

/** What holds where the owner says nothing: for a department the organisation's, for that the public holidays. */
export const standardOf = ({ inherited, holidays }: Calendar, isOrganisation: boolean): Days =>
  byDate(isOrganisation ? holidays : inherited);

/** What the owner says otherwise than the standard. */
export function ownDays(calendar: Calendar, standard: Days): Days {
  const own = calendar.days.filter(({ date, kind, name }) => !isLike(standard[date], { kind, name }));
  return byDate(own);
}

/** For the ledger, in the order of the year. */
export const listed = (days: Days): NamedDay[] =>
  Object.entries(days)
    .map(([date, day]) => ({ date, ...day }))
    .sort((one, other) => one.date.localeCompare(other.date));

/** What a date is: what is said of it, else what its weekday says. */
export const dayOn = (date: string, own: Days, standard: Days): CalendarDay =>
  own[date] ?? standard[date] ?? { kind: isWeekend(date) ? "dayOff" : "working", name: "" };

const isWeekend = (date: string) => atNoon(date).getUTCDay() % 6 === 0;

const isLike = (one: CalendarDay | undefined, other: CalendarDay | undefined) =>
  one?.kind === other?.kind && one?.name === other?.name;

/** The dates that are said otherwise in the one than in the other. */
export const differences = (one: Days, other: Days): string[] =>
  Object.keys({ ...one, ...other }).filter((date) => !isLike(one[date], other[date]));

/** What was changed from `before` to `after`, done to `now`. */
export function redone(before: Days, after: Days, now: Days): Days {
  const changed = differences(before, after).map((date) => [date, after[date]] as const);
  return without({ ...now, ...Object.fromEntries(changed) });
}

/** The same with what these dates are; undefined: as the standard says. */
export const withDays = (days: Days, dates: readonly string[], day: CalendarDay | undefined): Days =>
  without({ ...days, ...Object.fromEntries(dates.map((date) => [date, day])) });

const without = (days: Record<string, CalendarDay | undefined>): Days =>
  Object.fromEntries(
    Object.entries(days).filter((entry): entry is [string, CalendarDay] => Boolean(entry[1])),
  );

/** The months of a year: "2026-01" to "2026-12". */
export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, month) => monthAfter(`${year}-01`, month));

/** The weeks of a month from Sunday to Saturday; null where another month's days are. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const before = atNoon(first).getUTCDay();
  const cells = Array.from({ length: 42 }, (_, place) => dateAfter(first, place - before));
  const weeks = Array.from({ length: 6 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return weeks
    .map((week) => week.map((date) => (date.startsWith(month) ? date : null)))
    .filter((week) => week.some((date) => date !== null));
}
