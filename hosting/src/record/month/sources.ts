import type { Leave, PlannedDay } from "../../data/plan";
import type { DefaultTimes, Source } from "../../data/pulling";
import type { Day, Form, Pull, Sheet } from "../../data/sheet";

/** 始業 and 終業 in minutes; null where one is not there. */
export interface Times {
  start: number | null;
  end: number | null;
}

/** Where a day's times come from: one's own punches beside those that were pulled. */
export interface Provenance {
  /** Which of them counts; `correction`: what was written in by hand. */
  counts: Source | "correction" | null;
  punches: Times | null;
  pulled: Times | null;
  /** What was pulled for this date, and when; null where only punches of a neighbouring one fell here. */
  pull: Pull | null;
}

/** Where a date's times come from; null where nothing was ever pulled for it. */
export function provenanceOf(
  date: string,
  day: Day | undefined,
  form: Form | undefined,
  pulled: Sheet["pulled"],
): Provenance | null {
  const times = { punches: timesOf(day, "punches"), pulled: timesOf(day, "pulled") };
  const pull = pulled?.[date] ?? null;
  if (pull === null && times.pulled === null) return null;
  return { ...times, pull, counts: countingIn(day, form) };
}

function countingIn(day: Day | undefined, form: Form | undefined): Provenance["counts"] {
  if (form && (form.start !== null || form.end !== null)) return "correction";
  const counted = day?.punches.find(({ beside }) => !beside);
  return counted ? sourceOf(counted) : null;
}

function timesOf(day: Day | undefined, source: Source): Times | null {
  const its = day?.punches.filter((punch) => sourceOf(punch) === source && !punch.duplicate) ?? [];
  if (its.length === 0) return null;
  return {
    start: its.find(({ type }) => type === "in")?.minute ?? null,
    end: its.findLast(({ type }) => type === "out")?.minute ?? null,
  };
}

const sourceOf = ({ source }: Day["punches"][number]): Source => (source === "pulled" ? source : "punches");

/**
 * The times that stand in grey on a working day of somebody for whom pulled times count, until that date was pulled. They are in
 * no sheet and in no sum. A leave in the morning or the afternoon moves them.
 */
export function defaultsOn(
  { kind, leave }: Pick<PlannedDay, "kind" | "leave">,
  hasRecord: boolean,
  isPulled: boolean,
  defaults: DefaultTimes | null,
): Times | null {
  if (defaults === null || kind !== "working" || hasRecord || isPulled) return null;
  if (leave.some(({ start, end }) => start === null && end === null)) return null;
  return {
    start: leave.some(isMorning) ? (defaults.morningOff?.end ?? defaults.start) : defaults.start,
    end: leave.some(isAfternoon) ? (defaults.afternoonOff?.start ?? defaults.end) : defaults.end,
  };
}

const isMorning = ({ start, end }: Leave) => start === null && end !== null;
const isAfternoon = ({ start, end }: Leave) => start !== null && end === null;
