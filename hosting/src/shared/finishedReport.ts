import { callApi } from "./api";

const REPORTS = "/api/reports/reports";
const ASK_EVERY = 1_000;
const GIVE_UP_AFTER = 120_000;

/** A finished report: its file name, and a link that is good for a few minutes. */
export interface FinishedReport {
  name: string;
  url: string;
}

/** The report was not made. `code` says why (docs/api.md), or is its status; null: it only took too long. */
export class ReportFailed extends Error {
  readonly code: string | null;

  constructor(code: string | null) {
    super(code ?? "slow");
    this.code = code;
  }
}

interface ReportState {
  status: "waiting" | "running" | "ready" | "failed" | "cancelled";
  name: string;
  code: string | null;
  finishedAt: string | null;
}

/** Waits for a report that was asked for. Throws `ReportFailed`, `ApiProblem` or `NoAnswer`. */
export async function finishedReport(id: string, token: string): Promise<FinishedReport> {
  const { name } = await finished(id, token);
  const { url } = await callApi<{ url: string }>(`${REPORTS}/${id}/link`, { token });
  return { name, url };
}

async function finished(id: string, token: string): Promise<ReportState> {
  const deadline = Date.now() + GIVE_UP_AFTER;
  while (Date.now() < deadline) {
    const state = await callApi<ReportState>(`${REPORTS}/${id}`, { token });
    if (state.status === "ready") return state;
    if (state.finishedAt !== null) throw new ReportFailed(state.code ?? state.status);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  throw new ReportFailed(null);
}
