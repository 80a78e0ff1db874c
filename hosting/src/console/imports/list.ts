import type { Auth } from "firebase/auth";
import { call } from "../api";
import { type Kind, pathOf, type Whose } from "./kinds";

export type Action = "new" | "changed" | "unchanged";

/** One field as text, before and after; null: nothing. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

/** One good line: of somebody (not in a calendar), on a day (not in a staff list). */
export interface PreviewLine {
  line: number;
  code: string | null;
  name: string | null;
  departmentCode?: string;
  date?: string;
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

/** What importing a list would do, or did (docs/api.md). */
export interface ListPreview {
  columns: readonly string[];
  /** Headings that mean nothing to us. */
  ignored: readonly string[];
  /** `untouched`: people whom a staff list does not name. */
  counts: Record<Action | "lines" | "errors", number> & { untouched?: number };
  lines: readonly PreviewLine[];
  errors: readonly PreviewError[];
  digest: string;
}

/** What is imported: a kind of list, and whose calendar where it is one. */
export interface Target {
  kind: Kind;
  whose: Whose | null;
}

const TIMEOUT = 120_000;

/** Reads a file and compares it; nothing is changed. Throws `ApiProblem` or `NoAnswer`. */
export function previewList(auth: Auth, target: Target, file: File): Promise<ListPreview> {
  return send(auth, target, file, { dryRun: "true" });
}

/** Imports exactly what was previewed, all or nothing. Throws `ApiProblem` (`stalePreview`, …) or `NoAnswer`. */
export function importList(auth: Auth, target: Target, file: File, digest: string): Promise<ListPreview> {
  return send(auth, target, file, { dryRun: "false", digest });
}

function send(
  auth: Auth,
  { kind, whose }: Target,
  file: File,
  query: Record<string, string>,
): Promise<ListPreview> {
  const body = new FormData();
  body.set("file", file);
  const path = `${pathOf(kind)}?${new URLSearchParams({ ...query, ...whose })}`;
  return call(auth, path, { method: "POST", body, timeout: TIMEOUT });
}
