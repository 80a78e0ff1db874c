import type { Auth } from "firebase/auth";
import type { Source } from "../../data/pulling";
import { call } from "../api";

const EMPLOYEES = "/api/ledger/employees";

/** One employee of a list: docs/api.md. */
export interface Person {
  id: string;
  code: string;
  name: string;
  kana: string;
  departmentId: string;
  position: string;
  employmentType: string;
  /** 報告区分: with whom they are reported to the board. */
  reportGroup: string;
  email: string;
  joinedOn: string | null;
  leftOn: string | null;
  /** Departments where they help permanently. */
  helps: readonly string[];
  active: boolean;
}

/** The department from a day on; `from` null: since they came. */
export interface Assignment {
  departmentId: string;
  from: string | null;
}

/** One person's record. */
export interface PersonRecord extends Person {
  revision: string;
  /** The usual 勤務割振; null: the department's. */
  patternId: string | null;
  /** Which punches count; null: as the organisation has it. */
  primary: Source | null;
  /** Empty for whoever was never moved. */
  assignments: readonly Assignment[];
}

export const peoplePath = (departmentId: string) => `${EMPLOYEES}?departmentId=${departmentId}`;
export const personPath = (id: string, what = "") => `${EMPLOYEES}/${id}${what}`;
export const searchPath = `${EMPLOYEES}/search`;

/** What a new employee's record is made of. */
export type NewPerson = Pick<Person, "code" | "name" | "departmentId"> &
  Partial<Pick<Person, "kana" | "position" | "employmentType" | "reportGroup" | "email" | "joinedOn">>;

/** What can be changed of somebody at once. */
export type Basics = Pick<
  Person,
  "name" | "kana" | "position" | "employmentType" | "reportGroup" | "email" | "joinedOn" | "leftOn"
>;

/** Everything here throws what `callApi` throws. */
export function hire(auth: Auth, body: NewPerson): Promise<PersonRecord> {
  return call(auth, EMPLOYEES, { method: "POST", body });
}

export function change(auth: Auth, id: string, body: Basics & { revision: string }): Promise<PersonRecord> {
  return call(auth, personPath(id), { method: "PUT", body });
}

export function changeCode(
  auth: Auth,
  id: string,
  body: { code: string; reason: string | null },
): Promise<PersonRecord> {
  return call(auth, personPath(id, "/code"), { method: "PUT", body });
}

export function transfer(
  auth: Auth,
  id: string,
  body: { departmentId: string; from: string },
): Promise<PersonRecord> {
  return call(auth, personPath(id, "/transfers"), { method: "POST", body });
}

export function cancelTransfer(auth: Auth, id: string, from: string): Promise<void> {
  return call(auth, personPath(id, `/transfers/${from}`), { method: "DELETE" });
}

export function changePattern(auth: Auth, id: string, patternId: string | null): Promise<PersonRecord> {
  return call(auth, personPath(id, "/pattern"), { method: "PUT", body: { patternId } });
}

export function changePrimary(
  auth: Auth,
  id: string,
  body: { primary: Source | null; month: string; reason: string },
): Promise<PersonRecord> {
  return call(auth, personPath(id, "/primary"), { method: "PUT", body });
}

export function changeHelps(auth: Auth, id: string, departments: readonly string[]): Promise<void> {
  return call(auth, personPath(id, "/helps"), { method: "PUT", body: { departments } });
}
