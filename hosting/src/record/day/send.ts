import type { Auth } from "firebase/auth";
import type { Exclusions } from "../../data/sheet";
import { callApi } from "../../shared/api";
import type { Wanted } from "./draft";

const pathOf = (employeeId: string, workDate: string) => `/api/ledger/sheets/${employeeId}/days/${workDate}`;

/** Keeps a day's form. Returns the days whose leave kept another 勤務割振. Throws `ApiProblem` or `NoAnswer`. */
export async function save(
  auth: Auth,
  employeeId: string,
  workDate: string,
  wanted: Wanted,
): Promise<string[]> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const path = pathOf(employeeId, workDate);
  const { left } = await callApi<{ left: string[] }>(path, { method: "PUT", body: wanted, token });
  return left;
}

/** The day's parts under what is wanted; null while it is incomplete. Throws as `save` does. */
export async function preview(
  auth: Auth,
  employeeId: string,
  workDate: string,
  wanted: Wanted,
): Promise<Exclusions | null> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const path = `${pathOf(employeeId, workDate)}/preview`;
  const { parts } = await callApi<{ parts: Exclusions | null }>(path, {
    method: "POST",
    body: wanted,
    token,
  });
  return parts;
}
