import type { Interval } from "../../data/plan";
import type { Day, Incomplete, Mark, Pull } from "../../data/sheet";
import { lengthOf } from "../../shared/time/intervals";
import { minuteOf, workDateOf } from "../../shared/time/workDate";

/** What a reader of a day should know beside its hours. `minutes` goes with `break` and `outing` alone. */
export interface Remark {
  what: "atWork" | "break" | "outing" | "provisional" | Incomplete | Mark;
  minutes?: number;
}

/** The present as the organisation counts it. */
export interface Today {
  date: string;
  /** Minutes after midnight at which a work date begins. */
  dayBoundary: number;
  /** Whether a departure may still come for somebody who arrived at `minute` of `date`. */
  mayStillLeave: (date: string, minute: number) => boolean;
}

export interface TodayRules {
  timeZone: string;
  dayBoundary: number;
  openIntervalLimit: number;
}

/** Today, at an instant, under an organisation's rules. */
export function todayAt(instant: number, { timeZone, dayBoundary, openIntervalLimit }: TodayRules): Today {
  return {
    date: workDateOf(instant, timeZone, dayBoundary),
    dayBoundary,
    mayStillLeave: (date, minute) => minuteOf(instant, date, timeZone) - minute < openIntervalLimit,
  };
}

/** The remarks on a day with punches, the pressing one first. */
export function remarksOn(date: string, day: Day, today: Today): Remark[] {
  const missing = day.incomplete
    ? [{ what: isAtWork(date, day, today) ? ("atWork" as const) : day.incomplete }]
    : [];
  const marks = day.marks.map((mark) => ({ what: mark }));
  return [...missing, ...marks, ...taken("break", day.breaks), ...taken("outing", day.outings)];
}

/** What there is to say of what was pulled: that it is not final. */
export const remarksOfPull = (pull: Pull | undefined): Remark[] =>
  pull?.state === "provisional" ? [{ what: "provisional" }] : [];

/** Recorded breaks or outings; the breaks of the pattern stand with it. */
function taken(what: "break" | "outing", spans: readonly Interval[]): Remark[] {
  return spans.length > 0 ? [{ what, minutes: lengthOf(spans) }] : [];
}

/** A departure is not missing while it may still come. */
function isAtWork(date: string, { incomplete, punches }: Day, today: Today): boolean {
  const arrival = punches.findLast(({ type, duplicate, beside }) => type === "in" && !duplicate && !beside);
  return incomplete === "missingOut" && arrival !== undefined && today.mayStillLeave(date, arrival.minute);
}
