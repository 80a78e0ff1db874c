import { computed, type Signal, signal } from "@preact/signals-core";
import { onAuthStateChanged, signInWithCustomToken, signOut, type User } from "firebase/auth";
import type { FirestoreError } from "firebase/firestore";
import { type Employee, readEmployee } from "../data/employee";
import { adopt, type Organisation, readOrganisation } from "../data/organisation";
import { callApi } from "../shared/api";
import type { Backend } from "../shared/firebase/people";

const UID = "employee:";

/** Who is signed in. `refused`: the sign-in is good no longer (the person has left). */
export type Account =
  | { phase: "opening" }
  | { phase: "signedOut"; refused: boolean }
  | { phase: "signedIn"; employee: Employee; organisation: Organisation }
  | { phase: "failed" };

/** An employee's sign-in, kept by this browser until they sign out. */
export class EmployeeAccount {
  readonly #state: Signal<Account> = signal({ phase: "opening" });
  readonly state = computed(() => this.#state.value);
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    onAuthStateChanged(backend.auth, (user) => void this.#take(user));
  }

  /** Signs in. Throws `ApiProblem` (`wrongCredentials`, `tooManyTries`) or `NoAnswer`. */
  async signIn(code: string, password: string): Promise<void> {
    const { token } = await callApi<{ token: string }>("/api/ledger/session", {
      method: "POST",
      body: { code, password },
    });
    await signInWithCustomToken(this.#backend.auth, token);
  }

  async signOut(): Promise<void> {
    await signOut(this.#backend.auth);
  }

  /** After `failed`: tries again to read who is signed in. */
  async retry(): Promise<void> {
    await this.#take(this.#backend.auth.currentUser);
  }

  async #take(user: User | null): Promise<void> {
    if (user === null) {
      const refused = this.#state.value.phase === "signedOut" && this.#state.value.refused;
      this.#state.value = { phase: "signedOut", refused };
      return;
    }
    this.#state.value = { phase: "opening" };
    try {
      this.#state.value = await this.#read(user.uid.slice(UID.length));
    } catch (error) {
      await this.#fail((error as FirestoreError).code);
    }
  }

  async #read(id: string): Promise<Account> {
    const { store } = this.#backend;
    const [employee, organisation] = await Promise.all([readEmployee(store, id), readOrganisation(store)]);
    if (employee === null) return { phase: "signedOut", refused: true };
    adopt(organisation);
    return { phase: "signedIn", employee, organisation };
  }

  async #fail(code: string): Promise<void> {
    if (code !== "permission-denied") {
      this.#state.value = { phase: "failed" };
      return;
    }
    this.#state.value = { phase: "signedOut", refused: true };
    await this.signOut();
  }
}
