import type { Auth } from "firebase/auth";
import type { Live } from "../../shared/firebase/live";
import type { PunchType } from "../../shared/punchTypes";
import { readOnce } from "../../shared/readOnce";
import { call } from "../api";

export const PATH = "/api/punch/terminals";

export const KINDS = ["recorder", "pc"] as const;
export type Kind = (typeof KINDS)[number];

/** A terminal as an administrator sees it: docs/api.md. Instants as ISO 8601. */
export interface Terminal {
  id: string;
  name: string;
  departmentId: string;
  kind: Kind;
  revoked: boolean;
  /** Whether a device has come in by the present certificate. */
  enrolled: boolean;
  enrolledAt: string | null;
  lastSeenAt: string | null;
  report: Report | null;
}

/** What a tablet last said of itself. */
export interface Report {
  at: string;
  unsent: number;
  oldestUnsentAt: string | null;
  version: string;
  /** How far its device's clock is behind ours, in ms; null while that is not known. */
  offset: number | null;
  persisted: boolean;
  installed: boolean;
}

/** What whoever sets a device up needs. */
export interface Certificate {
  certificate: string;
  terminalUrl: string;
}

/** What a tablet found out: docs/data.md, `incidents`. */
export type Incident = { id: string; terminalId: string; at: string } & (
  | { kind: "purged" | "loggedOut"; details: { punches: LostPunch[]; more: number } }
  | { kind: "clockChanged"; details: { by: number } }
  | { kind: "restored"; details: { punches: number } }
);

export interface LostPunch {
  punchId: string;
  employeeId: string;
  type: PunchType;
  at: string;
}

/** The terminals as they were at an instant. */
export interface Known {
  terminals: readonly Terminal[];
  at: number;
}

/** All that the reader administers. */
export async function readTerminals(auth: Auth): Promise<Live<Known>> {
  const live = await readOnce<{ terminals: Terminal[] }>(auth, PATH);
  return live.phase === "ready" ? { ...live, value: { ...live.value, at: Date.now() } } : live;
}

/** What administrators do with terminals. Each throws what `callApi` throws. */
export const addTerminal = (auth: Auth, wanted: { name: string; departmentId: string; kind: Kind }) =>
  call<{ id: string }>(auth, PATH, { method: "POST", body: wanted });

export const rename = (auth: Auth, { id }: Terminal, name: string) =>
  call<Terminal>(auth, `${PATH}/${id}`, { method: "PATCH", body: { name } });

export const showCertificate = (auth: Auth, { id }: Terminal) =>
  call<Certificate>(auth, `${PATH}/${id}/certificate`);

export const mailCertificate = (auth: Auth, { id }: Terminal, to: string) =>
  call<{ expiresAt: string }>(auth, `${PATH}/${id}/mail`, { method: "POST", body: { to } });

export const renew = (auth: Auth, { id }: Terminal) =>
  call<unknown>(auth, `${PATH}/${id}/certificate`, { method: "POST" });

export const shutOut = (auth: Auth, { id }: Terminal) =>
  call<unknown>(auth, `${PATH}/${id}/revoke`, { method: "POST" });
