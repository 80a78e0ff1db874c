import type { Roster } from "../../../data/roster";
import type { Sheet } from "../../../data/sheet";
import { monthOf } from "../../../shared/time/month";

/** Somebody in a department's month. */
export interface Person {
  id: string;
  code: string;
  name: string;
  kana: string;
  position: string;
  employmentType: string;
  /** The first and the last day of service in the department, as far as they are known; null: always. */
  since: string | null;
  until: string | null;
}

/** The department's own people on the roster who were there by the end of a month. */
export function peopleOf({ employees }: Roster, month: string): Person[] {
  return employees
    .filter(({ help, since }) => !help && (since === null || monthOf(since) <= month))
    .map((one) => ({ ...one, until: null }));
}

/** A person as `GET /months/…/people` tells of one who is no longer on the roster. */
export interface FormerPerson {
  id: string;
  code: string;
  name: string;
  position: string;
  employmentType: string;
  joinedOn: string | null;
  leftOn: string | null;
}

export const formerly = ({ joinedOn, leftOn, ...one }: FormerPerson): Person => ({
  ...one,
  kana: "",
  since: joinedOn,
  until: leftOn,
});

/** The person as a confirmed sheet names them: as they were called then. */
export function asConfirmed(person: Person, sheet: Sheet | null): Person {
  if (!sheet?.confirmation) return person;
  const { code, name, position, employmentType } = sheet.confirmation.labels;
  return { ...person, code, name, position, employmentType };
}

/** Somebody known by a confirmed sheet alone. */
export function byLabels({ employeeId, confirmation }: Sheet): Person | null {
  if (!confirmation) return null;
  const { code, name, position, employmentType } = confirmation.labels;
  return { id: employeeId, code, name, position, employmentType, kana: "", since: null, until: null };
}

/** Whether they served in the department on a day, as far as is known. */
export const servedOn = ({ since, until }: Person, date: string) =>
  (since ?? date) <= date && date <= (until ?? date);
