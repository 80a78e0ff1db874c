import type { Auth } from "firebase/auth";
import { call } from "../../api";
import { PATH } from "../connection";

/** In what two codes differ that nearly are the same. */
export type Differs = "zeros" | "spaces" | "width" | "case" | "hyphens";
export type ConflictKind = "sameCode" | "otherConnection" | "formerCode" | "ended";

/** One of the provider's people; `code` and `name` as they are there. */
export interface External {
  externalId: string;
  code: string;
  name: string;
}

/** One of ours. */
export interface Person {
  employeeId: string;
  code: string;
  name: string;
}

export interface Near extends Person {
  differs: readonly Differs[];
}

export interface Unmatched extends External {
  near: readonly Near[];
}

export interface Clash extends External {
  kind: ConflictKind;
  employeeId: string;
  employeeCode: string | null;
  employeeName: string | null;
  /** Of `otherConnection`: the one that has the employee. */
  connectionId: string | null;
  connectionName: string | null;
}

export interface Matched extends Person {
  externalId: string;
  /** `code`, or the uid of whoever decided. */
  by: string;
  at: string;
}

/** Who at the provider is who here: docs/api.md, `GET /connections/{id}/matching`. */
export interface Matching {
  /** Null before the first run. */
  at: string | null;
  matched: readonly Matched[];
  unmatched: readonly Unmatched[];
  conflicts: readonly Clash[];
  /** The names of the fields that people came with. */
  fields: readonly string[];
  /** Ours whom nobody reached. */
  missing: readonly Person[];
}

export const pathOf = (connectionId: string) => `${PATH}/${connectionId}/matching`;

/** Who somebody at the provider may be, the likeliest first: near-misses, whom a conflict names, whom nobody reached. */
export function candidates(one: Unmatched | Clash, missing: readonly Person[]): readonly Person[] {
  const likely = "near" in one ? one.near : [namedBy(one)];
  const ids = new Set(likely.map(({ employeeId }) => employeeId));
  return [...likely, ...missing.filter(({ employeeId }) => !ids.has(employeeId))];
}

const namedBy = ({ employeeId, employeeCode, employeeName }: Clash): Person => ({
  employeeId,
  code: employeeCode ?? "",
  name: employeeName ?? employeeId,
});

/** Those whose code or name holds a text, however it is typed. */
export function found<T extends { code: string; name: string }>(
  people: readonly T[],
  text: string,
): readonly T[] {
  const wanted = plain(text);
  return people.filter(({ code, name }) => plain(`${code} ${name}`).includes(wanted));
}

const plain = (text: string) => text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

/** Matches by hand, or (null) ends a match. Throws `ApiProblem`: `matchedAlready`. */
export const decide = (
  auth: Auth,
  connectionId: string,
  externalId: string,
  body: { employeeId: string | null; reason: string },
): Promise<Matching> =>
  call(auth, `${pathOf(connectionId)}/${encodeURIComponent(externalId)}`, { method: "PUT", body });
