import type { Auth } from "firebase/auth";
import { callApi } from "../../shared/api";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import type { Slot } from "./slots";

/** How one day was spent. */
export interface Check {
  date: string;
  slots: readonly Slot[];
}

/** Days on which an employee is asked, and what can be chosen then. */
export interface Round {
  id: string;
  dates: readonly string[];
  activities: readonly string[];
}

/** The rounds that ask the employee; `activities`: what can be chosen on other days. */
export interface Rounds {
  rounds: readonly Round[];
  activities: readonly string[];
}

/** The rounds that ask whoever is signed in. */
export const readRounds = (auth: Auth): Promise<Live<Rounds>> =>
  readOnce(auth, "/api/ledger/selfcheckRounds");

/** An employee's checks, both days included. */
export const readChecks = (
  auth: Auth,
  employeeId: string,
  from: string,
  to: string,
): Promise<Live<{ checks: readonly Check[] }>> =>
  readOnce(auth, `/api/ledger/selfchecks?employeeId=${employeeId}&from=${from}&to=${to}`);

/** Keeps a day's slots, all of them. Throws `ApiProblem` or `NoAnswer`. */
export async function saveCheck(auth: Auth, date: string, slots: readonly Slot[]): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  await callApi(`/api/ledger/selfchecks/${date}`, { method: "PUT", body: { slots }, token });
}
