import { type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { Clock } from "./clock";

/** Less is nothing that anybody did. */
const NOTICED = 60_000;

/** The device's clock was set by so many ms, forwards positive. `sure`: the server has been asked since. */
export interface ClockChange {
  by: number;
  sure: boolean;
}

/**
 * Notices that the device's clock was set while the page runs: it has parted from the monotonic clock.
 *
 * Where the monotonic clock stops while the device sleeps, waking up looks the same as a clock set forwards. Nothing in the
 * browser tells them apart: timers pause in both, and whoever sets the clock of a tablet leaves the page, too, so that
 * hidden, frozen and resumed say nothing. Only the server can. Once it has been asked, a sleep is forgotten and a clock that
 * was set is sure. Until then it counts as set, and the server holds the punches (docs/architecture.md).
 */
export class ClockWatch {
  /** Null while there is nothing to say, also once the clock has been set right. */
  readonly change: ReadonlySignal<ClockChange | null>;
  readonly #change: Signal<ClockChange | null>;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.change = this.#change = signal(null);
  }

  /** Looks at the clocks. True when something new was noticed, and the server should be asked. */
  look(): boolean {
    const by = this.#clock.drift();
    const known = this.#change.value;
    if (Math.abs(by) <= NOTICED) {
      if (known && !known.sure) this.#change.value = null;
      return false;
    }
    if (known && !known.sure && Math.abs(known.by - by) <= NOTICED) return false;
    this.#change.value = { by, sure: false };
    return true;
  }

  /** The server has been asked: the device's clock has moved by so many ms since the time before. True if it was set. */
  asked(by: number): boolean {
    const wasSet = Math.abs(by) > NOTICED;
    const isWrong = Math.abs(this.#clock.offset.value) > NOTICED;
    const before = this.#change.value;
    const sure = wasSet ? { by, sure: true } : before?.sure ? before : null;
    this.#change.value = isWrong ? sure : null;
    return wasSet;
  }
}
