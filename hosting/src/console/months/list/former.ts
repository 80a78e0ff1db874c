import { signal } from "@preact/signals-core";
import type { Auth } from "firebase/auth";
import { readOnce } from "../../../shared/readOnce";
import { type FormerPerson, formerly, type Person } from "./person";

/** As many as the ledger tells of at once. */
const MOST = 300;

/** People of a month who are no longer on the roster, as the ledger knows them, with a sheet or without; each is asked for once. */
export class FormerPeople {
  readonly #auth: Auth;
  readonly #path: string;
  readonly #asked = new Set<string>();
  #isAsked = false;
  readonly found = signal<readonly Person[]>([]);

  constructor(auth: Auth, departmentId: string, month: string) {
    this.#auth = auth;
    this.#path = `/api/ledger/months/${departmentId}/${month}/people`;
  }

  /** Asks for those of the ids that were not asked for yet, and the first time for those without a sheet. What is not answered is asked for again next time. */
  async ask(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#asked.has(id)).slice(0, MOST);
    if (wanted.length === 0 && this.#isAsked) return;
    this.#isAsked = true;
    for (const id of wanted) this.#asked.add(id);
    const query = new URLSearchParams(wanted.map((id) => ["id", id]));
    const live = await readOnce<{ people: FormerPerson[] }>(this.#auth, `${this.#path}?${query}`);
    if (live.phase === "ready") this.found.value = [...this.found.value, ...live.value.people.map(formerly)];
    else {
      this.#isAsked = false;
      for (const id of wanted) this.#asked.delete(id);
    }
  }
}
