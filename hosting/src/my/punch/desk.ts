import { signal } from "@preact/signals-core";
import { doc, runTransaction } from "firebase/firestore";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { makePunch } from "./makePunch";
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
    const [outcome, at] = await this.#send(type);
    this.state.value = { phase: "told", type, outcome, at };
  }

  dismiss(): void {
    if (this.state.value.phase === "told") this.state.value = { phase: "idle" };
  }

  async #send(type: OwnPunch): Promise<[Outcome, number]> {
    const { store } = this.#backend;
    const made = await makePunch(this.#employee, type).catch(() => null);
    if (made === null) return ["offline", Date.now()];
    try {
      // A transaction, for an ordinary write would wait in this page for a network and be sent behind its owner's back.
      await runTransaction(
        store,
        async (writing) => {
          writing.set(doc(store, "punches", made.id), made.document);
        },
        { maxAttempts: 1 },
      );
    } catch {
      return ["unsure", made.at];
    }
    const status = await receiptOf(store, made.id);
    return [status === null ? "waiting" : (TOLD[status] ?? "refused"), made.at];
  }
}
