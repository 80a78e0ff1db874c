import { collection, type Firestore, limit, orderBy, query, type Timestamp, where } from "firebase/firestore";
import type { PunchType } from "../../shared/punchTypes";

/** `receipts/{punchId}`, as far as administrators decide by it (docs/data.md). */
export interface Receipt {
  id: string;
  employeeId: string;
  terminalId: string | null;
  source: "terminal" | "self" | "pc";
  type: PunchType;
  at: Timestamp;
  status: string;
  reason: string | null;
  withdrawal: string | null;
  decision: { at: Timestamp; uid: string; accepted: boolean; reason: string } | null;
  decidedAt: Timestamp;
}

const DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
const MOST = 500;

/** Those that wait for the administrators of a department. */
export const heldFor = (store: Firestore, departmentId: string) =>
  query(collection(store, "receipts"), where("heldFor", "==", departmentId));

/** Those of a department's terminals and pages that were rejected in the last 90 days, the latest first. */
export const rejectedIn = (store: Firestore, departmentId: string, now: Date) =>
  query(
    collection(store, "receipts"),
    where("departmentId", "==", departmentId),
    where("status", "==", "rejected"),
    where("decidedAt", ">=", new Date(now.getTime() - DAYS * DAY)),
    orderBy("decidedAt", "desc"),
    limit(MOST),
  );

/** Why it is held. A withdrawal is held for a month that is confirmed. */
export type Cause = "monthLocked" | "clockJump" | "withdrawal";

export function causeOf({ status, reason }: Pick<Receipt, "status" | "reason">): Cause {
  if (status !== "held") return "withdrawal";
  return reason === "clockJump" ? "clockJump" : "monthLocked";
}

/** The longest waiting first. */
export const byAge = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.toSorted((one, other) => one.at.toMillis() - other.at.toMillis());
