import type { Auth } from "firebase/auth";
import type { Plan } from "../../data/plan";
import { callApi } from "../../shared/api";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { dateAfter, monthAfter } from "../../shared/time/month";

/** Leave on one day; minutes are null where it reaches to that end of the 勤務割振. */
export interface RegisteredLeave {
  id: string;
  date: string;
  kind: string;
  start: number | null;
  end: number | null;
}

export interface Trip {
  id: string;
  date: string;
  start: number;
  end: number;
  place: string;
  purpose: string;
}

/** 週休日の振替, or (with `offPatternId`) 半日勤務時間の割振り変更. */
export interface Substitution {
  id: string;
  workOn: string;
  offOn: string;
  workPatternId: string | null;
  offPatternId: string | null;
}

/** What is arranged for an employee in a month, and the kinds of leave that there are. */
export interface Arranged {
  leaves: readonly RegisteredLeave[];
  kinds: readonly string[];
  trips: readonly Trip[];
  substitutions: readonly Substitution[];
  /** 確定: nothing can be changed any longer. */
  locked: boolean;
  plan: Plan;
}

export type Kind = "leaves" | "trips" | "substitutions";

/** A month's plan, and whether it is confirmed. */
export interface PlannedMonth {
  plan: Plan;
  locked: boolean;
}

/** A month ("2026-11") as the ledger plans it, with what was arranged. */
export const readMonth = (auth: Auth, employeeId: string, month: string): Promise<Live<PlannedMonth>> =>
  readOnce(auth, `/api/ledger/sheets/${employeeId}/${month}`);

/** All that is arranged in a month. */
export async function readArranged(auth: Auth, employeeId: string, month: string): Promise<Live<Arranged>> {
  const last = dateAfter(`${monthAfter(month, 1)}-01`, -1);
  const asked = `employeeId=${employeeId}&from=${month}-01&to=${last}`;
  const [sheet, leaves, trips, substitutions] = await Promise.all([
    readMonth(auth, employeeId, month),
    readOnce<Pick<Arranged, "leaves" | "kinds">>(auth, `/api/ledger/leaves?${asked}`),
    readOnce<Pick<Arranged, "trips">>(auth, `/api/ledger/trips?${asked}`),
    readOnce<Pick<Arranged, "substitutions">>(auth, `/api/ledger/substitutions?${asked}`),
  ]);
  if (sheet.phase !== "ready") return sheet;
  if (leaves.phase !== "ready") return leaves;
  if (trips.phase !== "ready") return trips;
  if (substitutions.phase !== "ready") return substitutions;
  const { locked, plan } = sheet.value;
  return {
    phase: "ready",
    stale: false,
    value: { ...leaves.value, ...trips.value, ...substitutions.value, locked, plan },
  };
}

/** Registers something. Throws `ApiProblem` or `NoAnswer`. */
export async function register(auth: Auth, what: Kind, body: unknown): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  await callApi(`/api/ledger/${what}`, { method: "POST", body, token });
}

/** Takes something back. Throws `ApiProblem` or `NoAnswer`. */
export async function takeBack(auth: Auth, what: Kind, id: string): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  await callApi(`/api/ledger/${what}/${id}`, { method: "DELETE", token });
}
