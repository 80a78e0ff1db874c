import { signal } from "@preact/signals-core";
import type { EmployeeAccount } from "../account";
import { isStored, type PunchDesk, type Told } from "../punch/desk";

/** What the sign-in page says of the sign-out before it: the punch, or that nobody had touched the page. It names nobody. */
export const farewell = signal<Told | "idle" | null>(null);

/** Nobody who leaves is kept waiting for the receipt longer than this, in ms: the punch is stored before. */
const PATIENCE = 5_000;

/**
 * Signs out. At a staff-room PC 終業 is punched first, and whoever's punch was not stored stays signed in: the desk tells why.
 */
export async function leave(account: EmployeeAccount, desk: PunchDesk, atPc: boolean): Promise<void> {
  if (!atPc) return leaveUnpunched(account);
  const told = await desk.punch("out", "pc", PATIENCE);
  if (told === null || !isStored(told.outcome)) return;
  farewell.value = told;
  await account.signOut();
}

/** Signs out and punches nothing. `why`: what the sign-in page is to say of it. */
export async function leaveUnpunched(account: EmployeeAccount, why: "idle" | null = null): Promise<void> {
  farewell.value = why;
  await account.signOut();
}
