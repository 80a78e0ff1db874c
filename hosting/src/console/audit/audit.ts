/** The audit trail, as the ledger answers it: docs/api.md, `GET /audit`. */
export const PATH = "/api/ledger/audit";

/** One deed. `before` and `after`: what of its subject changed; null where there was or is nothing. */
export interface Entry {
  id: string;
  /** ISO 8601 */
  at: string;
  actor: string;
  action: string;
  subject: string;
  before: State | null;
  after: State | null;
  reason: string | null;
}

export type State = Readonly<Record<string, unknown>>;

/** The path of a document ("employees/abc") → what people call it. */
export type Names = Readonly<Record<string, string>>;

export interface AuditPage {
  entries: readonly Entry[];
  names: Names;
  /** Asks for the next page; null: there is no more. */
  cursor: string | null;
}

/** Which entries are looked at; empty: whichever. Days of the organisation, both included. */
export interface Filter {
  from: string;
  to: string;
  actor: string;
  /** An action, or a group of them by its name. */
  action: string;
  subject: string;
}

export const filterOf = (params: URLSearchParams): Filter => ({
  from: params.get("from") ?? "",
  to: params.get("to") ?? "",
  actor: params.get("actor") ?? "",
  action: params.get("action") ?? "",
  subject: params.get("subject") ?? "",
});
