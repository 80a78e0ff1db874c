import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import { type Database, keep, kept } from "../outbox/database";
import { type Announcement, shownAt } from "./announcement";

/** What the tablet keeps of the announcements: whose they are, and which were read here. */
export interface Announcements {
  organisation: readonly Announcement[];
  department: readonly Announcement[];
  read: readonly string[];
}

const NONE: Announcements = { organisation: [], department: [], read: [] };

/** The announcements of organisation and department, as they come and go with time, and which of them were read. */
export class Board {
  /** Newest first. */
  readonly shown: ReadonlySignal<readonly Announcement[]>;
  readonly unread: ReadonlySignal<number>;
  readonly #db: Database;
  readonly #known: Signal<Announcements>;

  private constructor(db: Database, known: Announcements, now: ReadonlySignal<number>) {
    this.#db = db;
    this.#known = signal(known);
    this.shown = computed(() => {
      const { organisation, department } = this.#known.value;
      return shownAt([...organisation, ...department], now.value);
    });
    this.unread = computed(() => this.shown.value.filter(({ id }) => !this.isRead(id)).length);
  }

  /** `now` in ms since the epoch: what is shown follows it. */
  static async open(db: Database, now: ReadonlySignal<number>): Promise<Board> {
    return new Board(db, (await kept(db, "announcements")) ?? NONE, now);
  }

  isRead(id: string): boolean {
    return this.#known.value.read.includes(id);
  }

  read(id: string): void {
    if (!this.isRead(id)) this.#keep({ ...this.#known.value, read: [...this.#known.value.read, id] });
  }

  /** Takes over what the server has now. Of what it no longer has nobody needs to know whether it was read. */
  receive(owner: "organisation" | "department", items: readonly Announcement[]): void {
    const known = { ...this.#known.value, [owner]: items };
    const ids = new Set([...known.organisation, ...known.department].map(({ id }) => id));
    this.#keep({ ...known, read: known.read.filter((id) => ids.has(id)) });
  }

  #keep(known: Announcements): void {
    this.#known.value = known;
    void keep(this.#db, "announcements", known);
  }
}
