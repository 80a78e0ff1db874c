import type { Entry } from "../../outbox/entry";
import { isUnsent } from "../../outbox/state";
import type { Roster } from "../../roster/roster";

/** A person with unsent punches. */
export interface UnsentPerson {
  employeeId: string;
  code: string;
  name: string;
  entries: readonly Entry[];
}

/** Unsent punches by person, in the order of the codes. Someone who has left the roster has those of the punch. */
export function unsentPeople(entries: readonly Entry[], roster: Roster): UnsentPerson[] {
  const unsent = entries.filter(isUnsent);
  const people = [...new Set(unsent.map(({ employeeId }) => employeeId))].map((employeeId) => {
    const own = unsent.filter((entry) => entry.employeeId === employeeId);
    const { code = "", name = "" } = roster.find(({ id }) => id === employeeId) ?? own[0] ?? {};
    return { employeeId, code, name, entries: own };
  });
  return people.sort((a, b) => a.code.localeCompare(b.code));
}
