import {
  doc,
  type Firestore,
  getDocFromCache,
  getDocFromServer,
  setDoc,
  waitForPendingWrites,
} from "firebase/firestore";
import type { Sending } from "../outbox/entry";
import type { Outbox } from "../outbox/outbox";
import { type Letter, lettersOf } from "./letters";

/**
 * Brings the outbox's documents into the database. The SDK's queue carries them over network losses and restarts, but
 * forgets what became of them; the outbox remembers. Nobody waits for it: offline a write takes until the network returns.
 */
export class Courier {
  readonly #store: Firestore;
  readonly #outbox: Outbox;
  readonly #terminalId: string;
  readonly #onDenied: () => void;
  readonly #underWay = new Map<string, Promise<void>>();

  /** `onDenied` is called when the rules refuse something that the server does not have. */
  constructor(store: Firestore, outbox: Outbox, terminalId: string, onDenied: () => void) {
    this.#store = store;
    this.#outbox = outbox;
    this.#terminalId = terminalId;
    this.#onDenied = onDenied;
  }

  /** Sends everything that is not under way yet. Resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    const own = this.#outbox.entries.value.filter(({ terminalId }) => terminalId === this.#terminalId);
    await Promise.all(own.flatMap(lettersOf).map((letter) => this.#once(letter)));
  }

  #once(letter: Letter): Promise<void> {
    const key = letter.path.join("/");
    const carried = this.#underWay.get(key) ?? this.#carry(letter, key);
    this.#underWay.set(key, carried);
    return carried;
  }

  async #carry(letter: Letter, key: string): Promise<void> {
    try {
      const sending = await this.#deliver(letter);
      await this.#outbox.change(letter.punchId, (entry) => letter.mark(entry, sending));
      if (sending === "denied") this.#onDenied();
    } catch (error) {
      // The network went while judging, or the sign-in changed: the next flush begins anew.
      console.info("not delivered yet", key, error);
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #deliver(letter: Letter): Promise<Sending> {
    if (await this.#isQueued(letter)) {
      await waitForPendingWrites(this.#store);
      if (await this.#isOnServer(letter)) return "acked";
    }
    try {
      await setDoc(this.#reference(letter), letter.data);
      return "acked";
    } catch (error) {
      console.error("refused", letter.path.join("/"), error);
      // A replay may be refused although the first delivery is stored.
      return (await this.#isOnServer(letter)) ? "acked" : "denied";
    }
  }

  /** Whether the SDK still holds the document from before a restart. */
  async #isQueued(letter: Letter): Promise<boolean> {
    try {
      return (await getDocFromCache(this.#reference(letter))).metadata.hasPendingWrites;
    } catch {
      return false;
    }
  }

  async #isOnServer(letter: Letter): Promise<boolean> {
    try {
      return (await getDocFromServer(this.#reference(letter))).exists();
    } catch (error) {
      if (isDenial(error)) return false;
      throw error;
    }
  }

  #reference(letter: Letter) {
    return doc(this.#store, ...letter.path);
  }
}

/** By its code: what a read rejects with is not always the SDK's own `FirestoreError`. */
function isDenial(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "permission-denied";
}
