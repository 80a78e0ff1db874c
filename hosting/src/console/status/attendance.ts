import type { Presence, PresenceState } from "../../data/presence";
import type { RosterPerson } from "../../data/roster";

/** A person of the department and their day so far. */
export interface Attendance extends RosterPerson {
  presence: Presence | null;
}

/** How many people have done each so far; `present` are there now (at work, on a break or out on an errand). */
export interface Counts {
  in: number;
  out: number;
  breakStart: number;
  breakEnd: number;
  present: number;
}

/**
 * The department's own people in the order of the roster, each with their presence. Whoever helps is left out:
 * their day belongs to their own department, and not every reader of this one may see it.
 */
export function attendances(people: readonly RosterPerson[], presences: readonly Presence[]): Attendance[] {
  const byEmployee = new Map(presences.map((presence) => [presence.employeeId, presence]));
  const own = people.filter(({ help }) => !help);
  return own.map((person) => ({ ...person, presence: byEmployee.get(person.id) ?? null }));
}

/** The counts under the table: 出勤 2 人. */
export function countsOf(list: readonly Attendance[]): Counts {
  const having = (name: "in" | "out" | "breakStart" | "breakEnd") =>
    list.filter(({ presence }) => presence?.[name] != null).length;
  return {
    in: having("in"),
    out: having("out"),
    breakStart: having("breakStart"),
    breakEnd: having("breakEnd"),
    present: list.filter(({ presence }) => presence !== null && presence.state !== "out").length,
  };
}

/** `absent`: no punch yet today. */
export type Standing = PresenceState | "absent";

export const standingOf = ({ presence }: Attendance): Standing => presence?.state ?? "absent";
