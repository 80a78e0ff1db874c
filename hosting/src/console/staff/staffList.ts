import type { Auth } from "firebase/auth";
import { callApi } from "../../shared/api";

export type Action = "new" | "changed" | "unchanged";

/** One field as text, before and after; null: nothing. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

export interface PreviewLine {
  line: number;
  code: string;
  name: string;
  departmentCode: string;
  action: Action;
  changes: readonly ChangedField[];
}

/** One thing to mend in the file; `message` names the remedy in the reader's language. */
export interface PreviewError {
  line: number | null;
  field: string | null;
  code: string;
  message: string;
  value: string;
}

/** What importing a staff list would do, or did (docs/api.md). */
export interface StaffPreview {
  columns: readonly string[];
  /** Headings that mean nothing to us. */
  ignored: readonly string[];
  counts: Record<Action | "lines" | "untouched" | "errors", number>;
  lines: readonly PreviewLine[];
  errors: readonly PreviewError[];
  digest: string;
}

const IMPORT = "/api/ledger/employees/import";
const TIMEOUT = 120_000;

/** Reads a file and compares it; nothing is changed. Throws `ApiProblem` or `NoAnswer`. */
export function previewStaffList(auth: Auth, file: File): Promise<StaffPreview> {
  return send(auth, file, { dryRun: "true" });
}

/** Imports exactly what was previewed, all or nothing. Throws `ApiProblem` (`stalePreview`, …) or `NoAnswer`. */
export function importStaffList(auth: Auth, file: File, digest: string): Promise<StaffPreview> {
  return send(auth, file, { dryRun: "false", digest });
}

async function send(auth: Auth, file: File, query: Record<string, string>): Promise<StaffPreview> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const body = new FormData();
  body.set("file", file);
  const path = `${IMPORT}?${new URLSearchParams(query)}`;
  return callApi<StaffPreview>(path, { method: "POST", body, token, timeout: TIMEOUT });
}
