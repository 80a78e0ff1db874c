import type { Entry } from "../outbox/entry";
import { stateOf } from "../outbox/state";

const PATIENCE = 15_000;
const LONGEST = 300_000;

/**
 * After an outage a listener may stay deaf although writes go through. Watches acknowledged punches whose receipt does not
 * come, and says when the network connection of the SDK should be renewed: after 15 s, then ever more seldom.
 */
export class ReceiptWatch {
  readonly #since = new Map<string, number>();
  #patience = PATIENCE;

  /** `now` in monotonic ms. True when it is time to renew the connection. */
  overdue(entries: readonly Entry[], now: number): boolean {
    const waiting = new Set(entries.filter(awaitsReceipt).map(({ punchId }) => punchId));
    for (const punchId of this.#since.keys()) if (!waiting.has(punchId)) this.#since.delete(punchId);
    if (waiting.size === 0) this.#patience = PATIENCE;
    for (const punchId of waiting) if (!this.#since.has(punchId)) this.#since.set(punchId, now);
    const late = [...this.#since.values()].some((since) => now - since >= this.#patience);
    if (late) this.#renewed(now);
    return late;
  }

  #renewed(now: number): void {
    for (const punchId of this.#since.keys()) this.#since.set(punchId, now);
    this.#patience = Math.min(this.#patience * 2, LONGEST);
  }
}

function awaitsReceipt(entry: Entry): boolean {
  return entry.sending === "acked" && stateOf(entry) === "unsent";
}
