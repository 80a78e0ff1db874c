import type { Day } from "../../data/sheet";
import { dateAfter } from "../../shared/time/month";
import type { Today } from "./remarks";

/** A 出勤 made between midnight and the boundary of the day: it may count for either date. */
export interface MovableArrival {
  punchId: string;
  /** The time on its own date's clock, in minutes. */
  time: number;
  /** The other date, which it does not count for now. */
  to: string;
  /** Whether that is its own date; else it goes back to the one before. */
  isOwn: boolean;
}

const DAY = 24 * 60;

/** The arrivals of a date that can be moved: those of its night, and those that were moved here. Pulled ones are placed by rule. */
export function movableOn(date: string, day: Day | undefined, { dayBoundary }: Today): MovableArrival[] {
  const arrivals =
    day?.punches.filter(
      ({ type, duplicate, source }) => type === "in" && !duplicate && source !== "pulled",
    ) ?? [];
  return arrivals.flatMap<MovableArrival>(({ id, minute }) => {
    if (minute >= DAY) return [{ punchId: id, time: minute - DAY, to: dateAfter(date, 1), isOwn: true }];
    if (minute < dayBoundary) return [{ punchId: id, time: minute, to: dateAfter(date, -1), isOwn: false }];
    return [];
  });
}
