import type { Row } from "./rows";

/** The classes of a day's line or card: its kind, whether it is today. */
export function rowClass({ kind, isToday }: Row): string {
  return isToday ? `kind-${kind} is-today` : `kind-${kind}`;
}
