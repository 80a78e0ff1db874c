/** A person on the roster. */
export interface RosterEmployee {
  id: string;
  code: string;
  name: string;
  kana: string;
  /** Of another department, helping here, for good or for now: marked ヘルプ. */
  help: boolean;
}

/** The department's people, in the order of their codes. */
export type Roster = readonly RosterEmployee[];

export type Order = "ascending" | "descending";

/** By employee code as text. */
export function ordered(roster: Roster, order: Order): Roster {
  return order === "ascending" ? roster : roster.toReversed();
}

/** The roster and those who help for now, each once, in the order of their codes. */
export function withHelpers(roster: Roster, helpers: Roster): Roster {
  const known = new Set(roster.map(({ id }) => id));
  const more = helpers.filter(({ id }) => !known.has(id)).map((helper) => ({ ...helper, help: true }));
  if (more.length === 0) return roster;
  return [...roster, ...more].sort((one, other) => (one.code < other.code ? -1 : 1));
}
