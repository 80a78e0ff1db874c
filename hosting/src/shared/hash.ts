import { signal } from "@preact/signals-core";

/** The part of the page's address after "#", as it changes. */
export const hash = signal(location.hash);

/** The last that came is asked first: a dialog before its page. */
let asked: readonly ((wanted: string) => boolean)[] = [];

addEventListener("hashchange", () => {
  if (location.hash === hash.value) return;
  if (asked.some((ask) => ask(location.hash))) history.pushState(null, "", hash.value);
  else hash.value = location.hash;
});

/** Asks before every change of the address to `wanted`: while the answer is true it stays. Returns what ends the asking. */
export function holdAddress(ask: (wanted: string) => boolean): () => void {
  asked = [ask, ...asked];
  return () => {
    asked = asked.filter((each) => each !== ask);
  };
}
