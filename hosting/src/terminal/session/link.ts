import { type Signal, signal } from "@preact/signals-core";
import { signInWithCustomToken } from "firebase/auth";
import { ApiProblem } from "../../shared/api";
import type { Firebase } from "../../shared/firebase/app";
import type { History } from "../history/history";
import type { Database } from "../outbox/database";
import { comeBack } from "./admission";
import { type Admission, type Session, uidOf } from "./session";

export interface LinkParts {
  db: Database;
  firebase: Firebase;
  session: Signal<Session>;
  history: History;
  /** The server shuts this tablet out: revoked, or its certificate renewed. */
  onShutOut: () => void;
}

/** The tablet's sign-in: kept by the SDK, won back by the device key when it was lost, refreshed at every start. */
export class Link {
  readonly signedIn = signal(false);
  readonly #parts: LinkParts;
  #refreshing: Promise<void> | null = null;
  #fresh = false;

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  /** Takes up the sign-in that the browser kept, or the one just admitted. */
  async start(admission: Admission | null): Promise<void> {
    const { firebase, session } = this.#parts;
    await firebase.auth.authStateReady();
    if (admission) return this.#accept(admission, true);
    this.signedIn.value = firebase.auth.currentUser?.uid === uidOf(session.value);
  }

  /** Once per start, when the server answers: settings, sealing key, history key, and the sign-in if it was lost. */
  async refresh(): Promise<void> {
    if (!this.#fresh) await this.renew(false);
  }

  /** Comes back by the device key. `anew` signs in again even if there is a sign-in (its claims may be stale). */
  async renew(anew: boolean): Promise<void> {
    if (anew) await this.#refreshing; // that one may have left the sign-in as it was
    this.#refreshing ??= this.#comeBack(anew).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #comeBack(anew: boolean): Promise<void> {
    const { db, session, onShutOut } = this.#parts;
    try {
      await this.#accept(await comeBack(db, session.value.terminal.id), anew || !this.signedIn.value);
    } catch (error) {
      if (this.#isShutOut(error)) onShutOut();
      else console.info("the tablet could not come back yet", error);
    }
  }

  /** Somebody else enrolled with our certificate (`wrongDevice`): harmless while our own sign-in still holds. */
  #isShutOut(error: unknown): boolean {
    if (!(error instanceof ApiProblem)) return false;
    return error.code === "revoked" || (error.code === "wrongDevice" && !this.signedIn.value);
  }

  async #accept(admission: Admission, signIn: boolean): Promise<void> {
    const { firebase, session, history } = this.#parts;
    session.value = admission.session;
    await history.unlock(admission.historyKey);
    if (signIn) await signInWithCustomToken(firebase.auth, admission.token);
    this.signedIn.value = true;
    this.#fresh = true;
  }
}
