import type { Auth } from "firebase/auth";
import { callApi } from "../../shared/api";

const REPORTS = "/api/reports";
const ASK_EVERY = 1_000;
const GIVE_UP_AFTER = 120_000;

/** A finished report: its file name, and a link that is good for a few minutes. */
export interface FinishedReport {
  name: string;
  url: string;
}

/** The report was not made; the message is the server's, empty when it only took too long. */
export class ReportFailed extends Error {}

interface ReportState {
  status: "waiting" | "running" | "ready" | "failed" | "cancelled";
  name: string;
  message: string | null;
  finishedAt: string | null;
}

/** Has one employee's month made as .xlsx and waits for it. Throws `ReportFailed`, `ApiProblem` or `NoAnswer`. */
export async function orderMonth(auth: Auth, employeeId: string, month: string): Promise<FinishedReport> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const body = { kind: "month", params: { employeeId, month } };
  const { id } = await callApi<{ id: string }>(`${REPORTS}/reports`, { method: "POST", body, token });
  const { name } = await finished(id, token);
  const { url } = await callApi<{ url: string }>(`${REPORTS}/reports/${id}/link`, { token });
  return { name, url };
}

async function finished(id: string, token: string): Promise<ReportState> {
  const deadline = Date.now() + GIVE_UP_AFTER;
  while (Date.now() < deadline) {
    const state = await callApi<ReportState>(`${REPORTS}/reports/${id}`, { token });
    if (state.status === "ready") return state;
    if (state.finishedAt !== null) throw new ReportFailed(state.message ?? state.status);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  throw new ReportFailed("");
}
