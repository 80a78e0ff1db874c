import type { Auth } from "firebase/auth";
import type { Timestamp } from "firebase/firestore";
import { timeZone } from "../../shared/time/format";
import { instantOf, localTimeOf } from "../../shared/time/localTime";
import { call } from "../api";

const PATH = "/api/ledger/announcements";

/** Whose announcements: a department's by id, or everybody's. */
export const EVERYBODY = "organisation";

/** One of `announcements/{audience}`: docs/data.md. */
export interface Announcement {
  id: string;
  title: string;
  body: string;
  from: Timestamp;
  until: Timestamp | null;
}

/** The same as it is typed: times as inputs have them, empty for from now on, and for good. */
export interface Draft {
  title: string;
  body: string;
  from: string;
  until: string;
}

export const NEW: Draft = { title: "", body: "", from: "", until: "" };

export function draftOf({ title, body, from, until }: Announcement): Draft {
  const written = (at: Timestamp) => localTimeOf(at.toMillis(), timeZone.value);
  return { title, body, from: written(from), until: until ? written(until) : "" };
}

/** When it is seen, in ms; null: from now on, and for good. */
export function periodOf({ from, until }: Draft): { from: number | null; until: number | null } {
  const read = (text: string) => (text === "" ? null : instantOf(text, timeZone.value));
  return { from: read(from), until: read(until) };
}

export type Phase = "shown" | "coming" | "over";

/** Whether it is seen at an instant, will be, or was. */
export function phaseOf(period: { from: number | null; until: number | null }, now: number): Phase {
  if (period.until !== null && period.until <= now) return "over";
  return period.from !== null && period.from > now ? "coming" : "shown";
}

/** Makes one, or (with an id) changes it. Throws what `callApi` throws. */
export async function save(auth: Auth, audience: string, id: string | null, draft: Draft): Promise<void> {
  const { from, until } = periodOf(draft);
  const body = {
    departmentId: audience === EVERYBODY ? null : audience,
    title: draft.title.trim(),
    body: draft.body,
    from: written(from),
    until: written(until),
  };
  await call(auth, id === null ? PATH : `${PATH}/${id}`, { method: id === null ? "POST" : "PUT", body });
}

/** Takes one back. Throws what `callApi` throws. */
export async function takeBack(auth: Auth, audience: string, id: string): Promise<void> {
  const whose = audience === EVERYBODY ? "" : `?departmentId=${audience}`;
  await call(auth, `${PATH}/${id}${whose}`, { method: "DELETE" });
}

const written = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
