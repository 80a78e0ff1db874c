import { computed } from "@preact/signals-core";
import { hash } from "../shared/hash";
import { href, type Params, placeOf } from "./address";
import type { Area } from "./areas";

/** Where in the console the address leads, as it changes. */
export const place = computed(() => placeOf(hash.value));

/** Goes there, as a link would. */
export function go(area: Area, params: Params = {}): void {
  location.hash = href(area, params);
}

/** The address of the same place with something said otherwise. */
export function here(params: Params): string {
  const { area, params: now } = place.value;
  return href(area ?? "home", { ...Object.fromEntries(now), ...params });
}
