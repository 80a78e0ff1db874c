import type { Timestamp } from "firebase/firestore";
import type { StatusTime } from "./status";

export type PresenceState = "in" | "out" | "break" | "outing";

/** `presence/{employeeId}_{yyyymmdd}`: one person's day so far; instants, null where there is none. */
export interface Presence {
  employeeId: string;
  in: Timestamp | null;
  out: Timestamp | null;
  breakStart: Timestamp | null;
  breakEnd: Timestamp | null;
  state: PresenceState;
  /** Which of the times were corrected. */
  edited: readonly StatusTime[];
}
