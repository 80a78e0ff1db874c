import type { Auth } from "firebase/auth";
import type { Sheet } from "../../data/sheet";
import { ApiProblem, callApi } from "../../shared/api";
import type { Live } from "../../shared/firebase/live";

/** What a month without punches is planned to be: the ledger answers with a sheet that has no days yet. */
export async function readPlannedSheet(auth: Auth, employeeId: string, month: string): Promise<Live<Sheet>> {
  try {
    const token = await auth.currentUser?.getIdToken();
    const value = await callApi<Sheet>(`/api/ledger/sheets/${employeeId}/${month}`, token ? { token } : {});
    return { phase: "ready", value, stale: false };
  } catch (error) {
    return error instanceof ApiProblem ? { phase: "failed", code: error.code } : { phase: "offline" };
  }
}
