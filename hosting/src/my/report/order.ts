import type { Auth } from "firebase/auth";
import { callApi } from "../../shared/api";
import { type FinishedReport, finishedReport } from "../../shared/finishedReport";

/** Has one employee's month made as .xlsx and waits for it. Throws `ReportFailed`, `ApiProblem` or `NoAnswer`. */
export async function orderMonth(auth: Auth, employeeId: string, month: string): Promise<FinishedReport> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const body = { kind: "month", params: { employeeId, month } };
  const { id } = await callApi<{ id: string }>("/api/reports/reports", { method: "POST", body, token });
  return finishedReport(id, token);
}
