import type { Presence, PresenceState } from "../../data/presence";
import { type Schedule, STATUS_TIMES, type StatusLine, type StatusTime } from "../../data/status";

/** A line of 出勤状況一覧: instants in ms since the epoch, null where there is none. */
export interface Attendance {
  employeeId: string;
  code: string;
  name: string;
  employmentType: string;
  schedule: Schedule;
  times: Record<StatusTime, number | null>;
  edited: readonly StatusTime[];
  /** Null where nothing was punched. */
  state: PresenceState | null;
  /** Whether they are of another department, helping here. */
  help: boolean;
}

/**
 * The table as it was answered, with what has been followed since. Those who help here belong to another department, whose
 * presence may not be followed: of them the answer holds, and of everybody while nothing is followed (null).
 */
export function attendances(
  lines: readonly StatusLine[],
  presences: readonly Presence[] | null,
): Attendance[] {
  const followed = new Map(presences?.map((presence) => [presence.employeeId, presence]));
  return lines.map((line) => {
    const { employeeId, code, name, employmentType, schedule, help } = line;
    const person = { employeeId, code, name, employmentType, schedule, help };
    if (help || presences === null)
      return {
        ...person,
        times: timesBy((time) => instant(line[time])),
        edited: line.edited,
        state: line.state,
      };
    const presence = followed.get(employeeId);
    return {
      ...person,
      times: timesBy((time) => presence?.[time]?.toMillis() ?? null),
      edited: presence?.edited ?? [],
      state: presence?.state ?? null,
    };
  });
}

/** How many people have each of the times. */
export function countsOf(people: readonly Attendance[]): Record<StatusTime, number> {
  return timesBy((time) => people.filter(({ times }) => times[time] !== null).length);
}

function timesBy<T>(value: (time: StatusTime) => T): Record<StatusTime, T> {
  return Object.fromEntries(STATUS_TIMES.map((time) => [time, value(time)])) as Record<StatusTime, T>;
}

const instant = (text: string | null) => (text === null ? null : Date.parse(text));
