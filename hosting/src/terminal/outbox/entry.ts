import type { PunchType } from "../../shared/punchTypes";
import type { ClockReading } from "../clock/clock";
import type { Seal } from "../seal/seal";

/** Where a document stands: in the outbox alone, acknowledged by the database, or refused by its rules. */
export type Sending = "stored" | "acked" | "denied";

/** The server's decision about a punch, as far as the tablet needs it (docs/data.md, receipts). */
export interface Receipt {
  status: "accepted" | "duplicate" | "rejected" | "deferred" | "held" | "withdrawn" | "unknown";
  reason: string | null;
  attempt: number;
  withdrawal: "accepted" | "refused" | null;
  withdrawalAttempt: number;
  /** An administrator has decided of it, or of its withdrawal. */
  decided: boolean;
}

/** A wish to take the punch back, sealed with the employee's password. */
export interface Withdrawal {
  attempt: number;
  seal: Seal;
  sending: Sending;
}

/** A punch of this terminal, from the tap until its receipt is final. Instants and clock in ms since the epoch. */
export interface Entry {
  punchId: string;
  attempt: number;
  employeeId: string;
  /** As the roster had them at the punch: whoever helped for now is on no roster later. */
  code?: string;
  name?: string;
  departmentId: string;
  terminalId: string;
  type: PunchType;
  at: number;
  offline: boolean;
  clock: ClockReading;
  seal: Seal;
  sending: Sending;
  receipt: Receipt | null;
  withdrawal: Withdrawal | null;
}

export type EntryState =
  | "unsent"
  | "denied"
  | "wrongPassword"
  | "sent"
  | "duplicate"
  | "deferred"
  | "held"
  | "rejected"
  | "withdrawn";
