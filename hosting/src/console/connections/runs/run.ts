import type { Auth } from "firebase/auth";
import { dateAfter, monthOf } from "../../../shared/time/month";
import { call } from "../../api";

const RUNS = "/api/sync/runs";
/** A page of the list: of one connection or of all, from the newest or on from a cursor. */
export function pageOf(connectionId: string | null, cursor: string | null): string {
  const asked = Object.entries({ connectionId, cursor }).filter(
    (each): each is [string, string] => each[1] !== null,
  );
  return `${RUNS}?${new URLSearchParams(asked)}`;
}
export const pathOf = (id: string) => `${RUNS}/${id}`;

/** How many slices of a stage there are, and how many are done. */
export interface Slices {
  done: number;
  total: number;
}

/** Person-days. */
export const COUNTS = ["pulled", "changed", "unchanged", "skipped", "failed"] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;

/** One pull of a connection over a range of dates: docs/api.md, `GET /runs`. */
export interface Run {
  id: string;
  connectionId: string;
  connectionName: string;
  kind: "daily" | "manual";
  from: string;
  to: string;
  state: "reading" | "entering" | "finished" | "failed" | "cancelled";
  /** Why it failed, or null. */
  code: string | null;
  /** How much there is to enter is known once everything was read: 0 until then. */
  slices: { read: Slices; enter: Slices };
  /** Requests to the provider. */
  calls: number;
  /** Null until it is over. */
  counts: Counts | null;
  startedAt: string;
  finishedAt: string | null;
}

export interface RunPage {
  runs: readonly Run[];
  cursor: string | null;
}

export const OUTCOMES = ["changed", "skipped", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one person's date. The employee's are null where nobody is known. */
export interface Line {
  employeeId: string | null;
  code: string | null;
  name: string | null;
  departmentId: string | null;
  externalId: string | null;
  date: string | null;
  outcome: Outcome;
  reason: string | null;
  /** The field or value that was at fault, or empty. */
  detail: string;
}

export type RunWithLines = Run & { lines: readonly Line[] };

export const isUnderWay = ({ state }: Pick<Run, "state">) => state === "reading" || state === "entering";

/** How an outcome is shown: a run that left something undone is not all well. */
export function toneOf({ state, counts }: Pick<Run, "state" | "counts">): "good" | "warning" | "bad" | "" {
  if (state === "failed") return "bad";
  if (state !== "finished") return state === "cancelled" ? "warning" : "";
  return (counts?.failed ?? 0) > 0 ? "warning" : "good";
}

/** The most days that one run may have, and the ranges offered, each ending yesterday. */
export const MOST_DAYS = 40;
export const PRESETS = ["week", "month", "most"] as const;
export type Preset = (typeof PRESETS)[number];

/** First and last date of a preset, seen from a work date. */
export function rangeOf(preset: Preset, today: string): { from: string; to: string } {
  const to = dateAfter(today, -1);
  const from = { week: dateAfter(today, -7), month: `${monthOf(to)}-01`, most: dateAfter(today, -MOST_DAYS) };
  return { from: from[preset], to };
}

export const start = (auth: Auth, connectionId: string, body: { from: string; to: string }) =>
  call<{ id: string }>(auth, `/api/sync/connections/${connectionId}/runs`, { method: "POST", body });

export const cancel = (auth: Auth, id: string) =>
  call<undefined>(auth, `${pathOf(id)}/cancel`, { method: "POST" });
