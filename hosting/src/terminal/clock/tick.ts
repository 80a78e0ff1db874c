import type { Signal } from "@preact/signals-core";
import type { Clock } from "./clock";

const SECOND = 1_000;

/** Keeps `now` at the corrected time from now on: it changes with the second, not merely once a second. */
export function tick(clock: Clock, now: Signal<number>): void {
  const beat = () => {
    now.value = clock.now();
    setTimeout(beat, SECOND - (now.value % SECOND));
  };
  beat();
}
