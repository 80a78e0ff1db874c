import { computed, signal } from "@preact/signals-core";
import type { PunchType } from "../../shared/punchTypes";
import type { Database, HistoryRecord } from "../outbox/database";
import type { EntryState } from "../outbox/entry";
import { decrypt, encrypt, importHistoryKey } from "./cipher";

const KEPT_DAYS = 90;
const DAY = 86_400_000;

/** A settled punch as the history shows it. `at` in ms since the epoch. */
export interface HistoryLine {
  punchId: string;
  at: number;
  type: PunchType;
  code: string;
  name: string;
  state: EntryState;
  reason: string | null;
}

/** Ninety days of settled punches, encrypted on disk; readable only while the sign-in's key is in memory. */
export class History {
  /** Newest first; null while the key has not come yet. */
  readonly lines = signal<readonly HistoryLine[] | null>(null);
  readonly #db: Database;
  /** Whether the key has come. */
  readonly unlocked = computed(() => this.lines.value !== null);
  #key: CryptoKey | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Shows what can be read with this key. A renewed sign-in brings it again, while punches may be moving in. */
  async unlock(historyKey: string): Promise<void> {
    const key = await importHistoryKey(historyKey);
    let shown: typeof this.lines.value;
    let lines: HistoryLine[];
    do {
      shown = this.lines.value;
      lines = await this.#read(key);
    } while (this.lines.value !== shown);
    this.#key = key;
    this.lines.value = lines;
  }

  async #read(key: CryptoKey): Promise<HistoryLine[]> {
    const records = await this.#db.getAllFromIndex("history", "at");
    const lines = await Promise.all(records.map((record) => decrypt<HistoryLine>(key, record)));
    return lines.filter((line) => line !== null).reverse();
  }

  /** Takes settled punches in, all or none. Repeating it changes nothing. Only while unlocked. */
  async add(...lines: readonly HistoryLine[]): Promise<void> {
    const records = await Promise.all(lines.map((line) => this.#record(line)));
    const transaction = this.#db.transaction("history", "readwrite", { durability: "strict" });
    await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
    const added = new Set(lines.map(({ punchId }) => punchId));
    const others = (this.lines.value ?? []).filter(({ punchId }) => !added.has(punchId));
    this.lines.value = [...lines, ...others].sort((a, b) => b.at - a.at);
  }

  async #record(line: HistoryLine): Promise<HistoryRecord> {
    if (this.#key === null) throw new Error("the history is locked");
    return { punchId: line.punchId, at: line.at, ...(await encrypt(this.#key, line)) };
  }

  /** Which of these punches are in the history, also while it is locked. */
  async known(punchIds: readonly string[]): Promise<ReadonlySet<string>> {
    const keys = await Promise.all(punchIds.map((id) => this.#db.getKey("history", id)));
    return new Set(keys.filter((key) => key !== undefined));
  }

  /** Deletes what is older than ninety days. */
  async expire(now: number): Promise<void> {
    const transaction = this.#db.transaction("history", "readwrite");
    const old = IDBKeyRange.upperBound(now - KEPT_DAYS * DAY);
    for await (const cursor of transaction.store.index("at").iterate(old)) await cursor.delete();
    await transaction.done;
  }
}
