/** A person on the roster. */
export interface RosterEmployee {
  id: string;
  code: string;
  name: string;
  kana: string;
  /** Of another department, helping here: marked ヘルプ. */
  help: boolean;
}

/** The department's people, in the order of their codes. */
export type Roster = readonly RosterEmployee[];

export type Order = "ascending" | "descending";

/** By employee code as text. */
export function ordered(roster: Roster, order: Order): Roster {
  return order === "ascending" ? roster : roster.toReversed();
}
