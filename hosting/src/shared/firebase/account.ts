import { computed, type Signal, signal } from "@preact/signals-core";
import { onAuthStateChanged, signOut, type User } from "firebase/auth";
import type { FirestoreError } from "firebase/firestore";
import type { Backend } from "./people";

/** Who is signed in. `refused`: the sign-in itself is good, but not for this page (or not any longer). */
export type AccountState<Profile> =
  | { phase: "opening" }
  | { phase: "signedOut"; refused: boolean }
  | { phase: "signedIn"; profile: Profile }
  | { phase: "failed" };

/** A sign-in, kept by this browser until its owner signs out, with what the page must know of them. */
export class Account<Profile> {
  readonly state = computed(() => this.#state.value);
  readonly #state: Signal<AccountState<Profile>> = signal({ phase: "opening" });
  readonly #backend: Backend;
  readonly #read: (user: User) => Promise<Profile | null>;

  /** `read` gives the profile behind a sign-in; null where it is none for this page. */
  constructor(backend: Backend, read: (user: User) => Promise<Profile | null>) {
    this.#backend = backend;
    this.#read = read;
    onAuthStateChanged(backend.auth, () => void this.retry());
  }

  async signOut(): Promise<void> {
    await signOut(this.#backend.auth);
  }

  /** Reads (again) who is signed in. */
  async retry(): Promise<void> {
    if (this.#backend.auth.currentUser !== null) this.#state.value = { phase: "opening" };
    await this.refresh();
  }

  /** The same, with what is known staying in sight meanwhile. */
  async refresh(): Promise<void> {
    const user = this.#backend.auth.currentUser;
    if (user === null) return this.#leave();
    try {
      const profile = await this.#read(user);
      if (profile === null) await this.#refuse();
      else this.#state.value = { phase: "signedIn", profile };
    } catch (error) {
      if ((error as FirestoreError).code === "permission-denied") await this.#refuse();
      else this.#state.value = { phase: "failed" };
    }
  }

  #leave(): void {
    const { value } = this.#state;
    if (value.phase !== "signedOut") this.#state.value = { phase: "signedOut", refused: false };
  }

  async #refuse(): Promise<void> {
    this.#state.value = { phase: "signedOut", refused: true };
    await this.signOut();
  }
}
