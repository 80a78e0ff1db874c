import { signal } from "@preact/signals-core";
import { doc, runTransaction, type Transaction } from "firebase/firestore";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { type MadePunch, makePunch } from "./makePunch";
import { receiptOf } from "./receipt";

export type OwnPunch = "in" | "out";

/**
 * What is told of a punch. `waiting`: sent, not decided yet. `offline`: it was not sent, and is kept nowhere. `unsure`: the
 * connection went while it was being sent.
 */
export type Outcome = "accepted" | "duplicate" | "held" | "waiting" | "refused" | "offline" | "unsure";

export type PunchState =
  | { phase: "idle" }
  | { phase: "sending"; type: OwnPunch }
  | { phase: "told"; type: OwnPunch; outcome: Outcome; at: number };

const TOLD: Readonly<Record<string, Outcome>> = {
  accepted: "accepted",
  duplicate: "duplicate",
  held: "held",
  deferred: "waiting",
};

/** From then on nobody is kept waiting for the receipt, in ms. */
const PATIENCE = 20_000;

/** 始業 and 終業 by their buttons. A punch is made at a time: a second press while one is on its way does nothing. */
export class PunchDesk {
  readonly state = signal<PunchState>({ phase: "idle" });
  readonly #backend: Backend;
  readonly #employee: Employee;

  constructor(backend: Backend, employee: Employee) {
    this.#backend = backend;
    this.#employee = employee;
  }

  async punch(type: OwnPunch): Promise<void> {
    if (this.state.value.phase === "sending") return;
    this.state.value = { phase: "sending", type };
    const made = await makePunch(this.#employee, type).catch(() => null);
    if (made === null) return this.#tell(type, "offline", Date.now());
    const sent = await this.#send(made).catch(() => false);
    if (!sent) return this.#tell(type, "unsure", made.at);
    await this.#follow(type, made);
  }

  dismiss(): void {
    if (this.state.value.phase === "told") this.state.value = { phase: "idle" };
  }

  #tell(type: OwnPunch, outcome: Outcome, at: number): void {
    this.state.value = { phase: "told", type, outcome, at };
  }

  /** By a transaction: an ordinary write would wait in this page for a network, and be sent behind its owner's back. */
  async #send({ id, document }: MadePunch): Promise<boolean> {
    const { store } = this.#backend;
    const write = async (writing: Transaction) => void writing.set(doc(store, "punches", id), document);
    await runTransaction(store, write, { maxAttempts: 1 });
    return true;
  }

  /** Tells what became of it; after a while that it waits, and what became of it in the end. */
  async #follow(type: OwnPunch, { id, at }: MadePunch): Promise<void> {
    const waiting = setTimeout(() => this.#tell(type, "waiting", at), PATIENCE);
    const before = this.state.value;
    const status = await receiptOf(this.#backend.store, id);
    clearTimeout(waiting);
    const now = this.state.value;
    const isShown = now === before || (now.phase === "told" && now.at === at);
    if (isShown) this.#tell(type, status === null ? "waiting" : (TOLD[status] ?? "refused"), at);
  }
}
