import { signal } from "@preact/signals-core";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { newId } from "../../shared/id";
import type { Happening, Incident } from "./incident";

const DATABASE = "dakoku-incidents";
const STRICT = { durability: "strict" } as const;

interface Schema extends DBSchema {
  incidents: { key: string; value: Incident };
}

/**
 * What an administrator does not know of yet. In a database of its own, which no logout deletes: also what a logout lost
 * is told at the next contact.
 */
export class Incidents {
  readonly waiting = signal<readonly Incident[]>([]);
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  static async open(name = DATABASE): Promise<Incidents> {
    const db = await openDB<Schema>(name, 1, {
      upgrade: (made) => void made.createObjectStore("incidents", { keyPath: "id" }),
    });
    const incidents = new Incidents(db);
    incidents.waiting.value = await db.getAll("incidents");
    return incidents;
  }

  /** `now` in ms since the epoch. When the promise resolves it is on the disk. */
  async record(happening: Happening, now: number): Promise<void> {
    const incident = { ...happening, id: newId(), at: new Date(now).toISOString() };
    const transaction = this.#db.transaction("incidents", "readwrite", STRICT);
    await Promise.all([transaction.store.add(incident), transaction.done]);
    this.waiting.value = [...this.waiting.value, incident];
  }

  /** The administrator's side has them. */
  async forget(told: readonly Incident[]): Promise<void> {
    const ids = new Set(told.map(({ id }) => id));
    const transaction = this.#db.transaction("incidents", "readwrite", STRICT);
    await Promise.all([...[...ids].map((id) => transaction.store.delete(id)), transaction.done]);
    this.waiting.value = this.waiting.value.filter(({ id }) => !ids.has(id));
  }
}
