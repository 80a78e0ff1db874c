import type { Auth } from "firebase/auth";
import { call } from "../api";
import type { ReadingSettings } from "./matching/reading";
import type { Run } from "./runs/run";

export const PATH = "/api/sync/connections";
/** What an API client in Jobcan must be allowed: `POST /connections` names those that are missing. */
export const SCOPES = ["employees.read", "summaries.create", "summaries.read", "adits.read"] as const;

/** An account that times are pulled from: docs/api.md, `GET /connections`. */
export interface Connection {
  id: string;
  name: string;
  clientId: string;
  /** 自動同期 */
  automatic: boolean;
  state: "connected" | "refused";
  /** When its credentials were tried last. */
  checkedAt: string;
  missingScopes: readonly string[];
  settings: ReadingSettings;
  /** Null before the first. */
  lastRun: Run | null;
  /** How many matching found last; null before the first run. */
  unmatched: number | null;
  conflicts: number | null;
}

export interface Connections {
  connections: readonly Connection[];
}

export interface Credentials {
  clientId: string;
  secret: string;
}

export interface NewConnection extends Credentials {
  name: string;
  automatic: boolean;
}

// Jobcan is asked for every scope while one waits.
const PATIENCE = 60_000;

/** Connects. Throws `ApiProblem`: `missingScope`, `wrongCredentials`, `alreadyConnected`, `unavailable`. */
export const connect = (auth: Auth, body: NewConnection): Promise<Connection> =>
  call(auth, PATH, { method: "POST", body, timeout: PATIENCE });

/** Name and 自動同期. */
export const change = (
  auth: Auth,
  { id }: Connection,
  body: { name: string; automatic: boolean },
): Promise<Connection> => call(auth, `${PATH}/${id}`, { method: "PATCH", body });

/** Another ID and secret in place of those it has. Throws as `connect` does. */
export const renew = (auth: Auth, { id }: Connection, body: Credentials): Promise<Connection> =>
  call(auth, `${PATH}/${id}/credentials`, { method: "PUT", body, timeout: PATIENCE });

/** Tries the credentials as they are: `state` of what is answered is what came of it. Throws `ApiProblem`: `unavailable`. */
export const tryAgain = (auth: Auth, { id }: Connection): Promise<Connection> =>
  call(auth, `${PATH}/${id}/trial`, { method: "POST", timeout: PATIENCE });

/** Counts of what stays behind. */
export interface Leftovers {
  runs: number;
  matches: number;
  auditEntries: number;
}

export const remove = (auth: Auth, { id }: Connection): Promise<{ leaves: Leftovers }> =>
  call(auth, `${PATH}/${id}`, { method: "DELETE" });
