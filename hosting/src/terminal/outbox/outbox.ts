import { signal } from "@preact/signals-core";
import type { Database } from "./database";
import type { Entry } from "./entry";

const STRICT = { durability: "strict" } as const;

/**
 * The punches of this terminal that are not final, on disk and in a signal. Every write is durable (flushed to the
 * disk) before its promise resolves: only then may the page say 受け付けました.
 */
export class Outbox {
  /** Oldest first. */
  readonly entries = signal<readonly Entry[]>([]);
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
  }

  static async open(db: Database): Promise<Outbox> {
    const outbox = new Outbox(db);
    outbox.#show(await db.getAll("outbox"));
    return outbox;
  }

  find(punchId: string): Entry | undefined {
    return this.entries.value.find((entry) => entry.punchId === punchId);
  }

  /** Adds them all or, when one is known already, none. */
  async add(...entries: readonly Entry[]): Promise<void> {
    const transaction = this.#db.transaction("outbox", "readwrite", STRICT);
    await Promise.all([...entries.map((entry) => transaction.store.add(entry)), transaction.done]);
    this.#show([...this.entries.value, ...entries]);
  }

  /** Changes an entry in one transaction; one that has left the outbox meanwhile is left alone. */
  async change(punchId: string, change: (entry: Entry) => Entry): Promise<void> {
    const transaction = this.#db.transaction("outbox", "readwrite", STRICT);
    const entry = await transaction.store.get(punchId);
    const changed = entry && change(entry);
    if (changed) await transaction.store.put(changed);
    await transaction.done;
    if (changed) this.#show(this.entries.value.map((each) => (each.punchId === punchId ? changed : each)));
  }

  async remove(punchIds: readonly string[]): Promise<void> {
    const transaction = this.#db.transaction("outbox", "readwrite", STRICT);
    await Promise.all([...punchIds.map((punchId) => transaction.store.delete(punchId)), transaction.done]);
    this.#show(this.entries.value.filter((entry) => !punchIds.includes(entry.punchId)));
  }

  #show(entries: readonly Entry[]): void {
    this.entries.value = entries.toSorted((a, b) => a.at - b.at || a.punchId.localeCompare(b.punchId));
  }
}
