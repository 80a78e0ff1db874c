import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Announcements } from "../announcements/board";
import type { ClockSync } from "../clock/clock";
import type { KeptChoice } from "../punching/typeChoice";
import type { Roster } from "../roster/roster";
import type { Session } from "../session/session";
import type { Entry } from "./entry";

export const DATABASE = "dakoku-terminal";

/** Single things that the terminal keeps, by name. */
export interface Kept {
  session: Session;
  roster: Roster;
  deviceKey: CryptoKeyPair;
  sync: ClockSync;
  announcements: Announcements;
  typeChoice: KeptChoice;
}

/** A settled punch, encrypted under the history key; only its instant is readable, to let it expire. */
export interface HistoryRecord {
  punchId: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

interface Schema extends DBSchema {
  kept: { key: keyof Kept; value: Kept[keyof Kept] };
  outbox: { key: string; value: Entry };
  history: { key: string; value: HistoryRecord; indexes: { at: number } };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the terminal's own database. Rejects where the browser refuses storage (private windows, policies); `onLost` is
 * called when it is taken away later (site data cleared).
 */
// Async, because some browsers throw at once where others reject.
export async function openDatabase(onLost: () => void, name = DATABASE): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore("kept");
      db.createObjectStore("outbox", { keyPath: "punchId" });
      db.createObjectStore("history", { keyPath: "punchId" }).createIndex("at", "at");
    },
    terminated: onLost,
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Reads one of the kept things. */
export async function kept<Name extends keyof Kept>(db: Database, name: Name): Promise<Kept[Name] | null> {
  return ((await db.get("kept", name)) as Kept[Name] | undefined) ?? null;
}

/** Keeps one thing, replacing the former. */
export async function keep<Name extends keyof Kept>(
  db: Database,
  name: Name,
  value: Kept[Name],
): Promise<void> {
  await db.put("kept", value, name);
}
