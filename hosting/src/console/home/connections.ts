import type { Auth } from "firebase/auth";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { href } from "../address";
import { type Connection, type Connections, PATH } from "../connections/connection";

/** What there can be to see to in a connected system, the most urgent first. */
export const TROUBLES = ["refused", "runFailed", "unmatched"] as const;
export type Trouble = (typeof TROUBLES)[number];

/** One of them, and how many people or dates it is about; null where nothing is counted. */
export interface ConnectionItem {
  what: Trouble;
  connection: Connection;
  count: number | null;
}

const NONE: Live<Connections> = { phase: "ready", value: { connections: [] }, stale: false };

/** The connections, for those who have the area; nothing for others. */
export const readConnections = (auth: Auth, isTheirs: boolean): Promise<Live<Connections>> =>
  isTheirs ? readOnce(auth, PATH) : Promise.resolve(NONE);

/** What there is to see to, by what it is. */
export function troublesIn(connections: readonly Connection[]): { what: Trouble; items: ConnectionItem[] }[] {
  const all = connections.flatMap(troublesOf);
  return TROUBLES.map((what) => ({ what, items: all.filter((item) => item.what === what) })).filter(
    ({ items }) => items.length > 0,
  );
}

function troublesOf(connection: Connection): ConnectionItem[] {
  const { state, lastRun, unmatched, conflicts } = connection;
  const failed = lastRun?.counts?.failed ?? 0;
  const open = (unmatched ?? 0) + (conflicts ?? 0);
  const isRefused = state === "refused";
  return [
    ...(isRefused ? [{ what: "refused" as const, connection, count: null }] : []),
    ...(!isRefused && (lastRun?.state === "failed" || failed > 0)
      ? [{ what: "runFailed" as const, connection, count: failed || null }]
      : []),
    ...(open > 0 ? [{ what: "unmatched" as const, connection, count: open }] : []),
  ];
}

/** Where it is seen to. */
export function addressOfTrouble({ what, connection: { id, lastRun } }: ConnectionItem): string {
  switch (what) {
    case "refused":
      return href("connections");
    case "runFailed":
      return href("connections", { part: "runs", run: lastRun?.id });
    case "unmatched":
      return href("connections", { part: "matching", connection: id });
  }
}
