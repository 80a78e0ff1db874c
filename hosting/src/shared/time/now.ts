import { signal } from "@preact/signals-core";

const EVERY = 30_000;

/** The present instant, precise to half a minute: for what changes with the day, not for a clock. */
export const now = signal(Date.now());

setInterval(() => {
  now.value = Date.now();
}, EVERY);
// A sleeping tab's timers stand still: it looks at the time as soon as it is seen again.
addEventListener("visibilitychange", () => {
  now.value = Date.now();
});
