import "fake-indexeddb/auto";
import { openDatabase } from "./outbox/database";
import type { Entry, Receipt } from "./outbox/entry";

let count = 0;

/** The name of a database that no other test has. */
export function freshName(): string {
  count += 1;
  return `test-${count}`;
}

/** A database of its own for each test. */
export function freshDatabase() {
  const lost = () => {
    throw new Error("the test's database was closed");
  };
  return openDatabase(lost, freshName());
}

/** 2026-11-20 08:29:00 in Tokyo. */
export const MORNING = Date.UTC(2026, 10, 19, 23, 29);

/** A device whose clock shows `wall` and can be set. */
export function device(wall: number) {
  const time = { wall, monotonic: 0 };
  const pass = (milliseconds: number) => {
    time.wall += milliseconds;
    time.monotonic += milliseconds;
  };
  return { time, pass, wall: () => time.wall, monotonic: () => time.monotonic };
}

/** Sato's clock-in at the north tablet, as it lies in the outbox right after the tap. */
export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    punchId: "p0000000000000000001",
    attempt: 1,
    employeeId: "sato0000000000000000",
    departmentId: "north000000000000000",
    terminalId: "northtablet000000000",
    type: "in",
    at: MORNING,
    offline: false,
    clock: { wall: MORNING, offset: 0, syncedWall: MORNING, monotonic: 0 },
    seal: { keyId: "test", box: "sealed" },
    sending: "stored",
    receipt: null,
    withdrawal: null,
    ...changes,
  };
}

export function receipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    status: "accepted",
    reason: null,
    attempt: 1,
    withdrawal: null,
    withdrawalAttempt: 0,
    decided: false,
    ...changes,
  };
}
