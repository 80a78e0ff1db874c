import { type Area, isArea } from "./areas";

/** Where in the console an address leads: #/months?department=…&month=2026-10. */
export interface Place {
  /** Null where the address names none. */
  area: Area | null;
  params: URLSearchParams;
}

/** The place that the part of an address after "#" names. */
export function placeOf(hash: string): Place {
  const [name = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  return { area: isArea(name) ? name : null, params: new URLSearchParams(query) };
}

/** What an address says besides its area; null, undefined and nothing are left out. */
export type Params = Readonly<Record<string, string | null | undefined>>;

/** The address of a place, for links. */
export function href(area: Area, params: Params = {}): string {
  const said = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(said).toString();
  return query ? `#/${area}?${query}` : `#/${area}`;
}
