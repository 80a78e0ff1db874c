import type { DayKind } from "./plan";
import type { PresenceState } from "./presence";

/** The four times of a day that are shown, in their order. */
export const STATUS_TIMES = ["in", "out", "breakStart", "breakEnd"] as const;
export type StatusTime = (typeof STATUS_TIMES)[number];

/** A day as it is planned; minutes from midnight, null at either end of a leave: to that end of the pattern. */
export interface Schedule {
  kind: DayKind;
  /** None on days off. */
  pattern: { name: string; start: number; end: number } | null;
  leave: readonly { kind: string; start: number | null; end: number | null }[];
}

/** One person of `GET /api/ledger/status`: instants as ISO 8601. */
export type StatusLine = {
  employeeId: string;
  code: string;
  name: string;
  employmentType: string;
  schedule: Schedule;
  /** Which of the times were corrected. */
  edited: readonly StatusTime[];
  /** After the last punch; null where nothing was punched. */
  state: PresenceState | null;
  /** Of another department, helping here permanently. */
  help: boolean;
} & Record<StatusTime, string | null>;

/** A department's work date, by code. */
export interface StatusTable {
  workDate: string;
  employees: readonly StatusLine[];
}
