import { signal } from "@preact/signals-core";

/** The part of the page's address after "#", as it changes. */
export const hash = signal(location.hash);
addEventListener("hashchange", () => {
  hash.value = location.hash;
});
