import { signal } from "@preact/signals-core";
import { doc, type FirestoreError, runTransaction, type Transaction } from "firebase/firestore";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { renewConnection } from "../../shared/firebase/renew";
import { type MadePunch, makePunch } from "./makePunch";
import { type FollowedReceipt, followReceipt } from "./receipt";

export type OwnPunch = "in" | "out";

/** By the buttons, or by signing in and out at a staff-room PC. */
export type OwnSource = "self" | "pc";

/**
 * What is told of a punch. `waiting`: sent, not decided yet. `offline`: it was not sent, and is kept nowhere. `unsure`: the
 * connection went while it was being sent. `shutOut`: it was made at a PC that may not punch (any longer).
 */
export type Outcome =
  | "accepted"
  | "duplicate"
  | "held"
  | "waiting"
  | "refused"
  | "offline"
  | "unsure"
  | "shutOut";

interface What {
  type: OwnPunch;
  source: OwnSource;
}

/** A punch of which it is known what became of it; `at` in ms since the epoch. */
export interface Told extends What {
  phase: "told";
  outcome: Outcome;
  at: number;
}

export type PunchState = { phase: "idle" } | ({ phase: "sending" } & What) | Told;

const TOLD: Readonly<Record<string, Outcome>> = {
  accepted: "accepted",
  duplicate: "duplicate",
  held: "held",
  deferred: "waiting",
};
const NOT_STORED: readonly Outcome[] = ["offline", "unsure", "shutOut"];

/** From then on nobody is kept waiting for the receipt, in ms. */
const PATIENCE = 10_000;

/** Whether the server has the punch, whatever becomes of it. */
export const isStored = (outcome: Outcome): boolean => !NOT_STORED.includes(outcome);

/** 始業 and 終業. A punch is made at a time: a second one while one is on its way is none. */
export class PunchDesk {
  readonly state = signal<PunchState>({ phase: "idle" });
  readonly #backend: Backend;
  readonly #employee: Employee;

  constructor(backend: Backend, employee: Employee) {
    this.#backend = backend;
    this.#employee = employee;
  }

  /** Punches, and says what is told of it first; null while another punch is on its way. */
  async punch(type: OwnPunch, source: OwnSource = "self", patience = PATIENCE): Promise<Told | null> {
    if (this.state.value.phase === "sending") return null;
    const what = { type, source };
    this.state.value = { phase: "sending", ...what };
    const made = await makePunch(this.#employee, type, source).catch(() => null);
    if (made === null) return this.#tell(what, "offline", Date.now());
    const receipt = followReceipt(this.#backend.store, made.id);
    const failure = await this.#send(made);
    if (failure === null) return this.#follow(what, made.at, receipt, patience);
    receipt.end();
    return this.#tell(what, failure, made.at);
  }

  /** Somebody signed in at a PC that may not punch any longer. */
  refuseArrival(): void {
    this.#tell({ type: "in", source: "pc" }, "shutOut", Date.now());
  }

  dismiss(): void {
    if (this.state.value.phase === "told") this.state.value = { phase: "idle" };
  }

  #tell(what: What, outcome: Outcome, at: number): Told {
    const told: Told = { phase: "told", ...what, outcome, at };
    this.state.value = told;
    return told;
  }

  /**
   * What went wrong, or null. By a transaction: an ordinary write would wait in this page for a network, and be sent behind
   * its owner's back.
   */
  async #send({ id, document }: MadePunch): Promise<Outcome | null> {
    const { store } = this.#backend;
    const write = async (writing: Transaction) => void writing.set(doc(store, "punches", id), document);
    try {
      await runTransaction(store, write, { maxAttempts: 1 });
      return null;
    } catch (error) {
      const denied = (error as FirestoreError).code === "permission-denied";
      return denied && document.source === "pc" ? "shutOut" : "unsure";
    }
  }

  /** Tells what became of it; after a while that it waits, and what became of it in the end. */
  async #follow(what: What, at: number, { status }: FollowedReceipt, patience: number): Promise<Told> {
    let heard = false;
    const decided = status.then(outcomeOf).finally(() => {
      heard = true;
    });
    const first = await Promise.race([decided, waitingAfter(patience)]);
    if (!heard) void renewConnection(this.#backend.store);
    const told = this.#tell(what, first, at);
    void decided.then((outcome) => {
      if (this.state.value === told && outcome !== first) this.#tell(what, outcome, at);
    });
    return told;
  }
}

function outcomeOf(status: string | null): Outcome {
  return status === null ? "waiting" : (TOLD[status] ?? "refused");
}

function waitingAfter(milliseconds: number): Promise<Outcome> {
  return new Promise((resolve) => setTimeout(() => resolve("waiting"), milliseconds));
}
