import { type ReadonlySignal, signal } from "@preact/signals-core";

/** Whether a media query holds, as it changes. */
export function matches(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener("change", () => {
    holds.value = list.matches;
  });
  return holds;
}
