import type { State } from "./months";

export const LACKS = ["missingIn", "missingOut", "undeclared", "noRecord", "notPulled", "held"] as const;
export type LackKind = (typeof LACKS)[number];

export interface Lack {
  what: LackKind;
  dates: readonly string[];
}

export interface Candidate {
  employeeId: string;
  code: string;
  name: string;
  position: string;
  joinedOn: string | null;
  leftOn: string | null;
  locked: boolean;
  lacks: readonly Lack[];
}

export interface UnsentTerminal {
  id: string;
  name: string;
  unsent: number;
  lastSeenAt: string | null;
}

export const OBSTACLES = [
  "monthNotOver",
  "laterMonthConfirmed",
  "earlierMonthUnfinished",
  "earlierSheetOpen",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What `GET /months/{departmentId}/{month}` answers. */
export interface Overview {
  month: string;
  state: State;
  targets: readonly string[];
  people: readonly Candidate[];
  terminals: readonly UnsentTerminal[];
  obstacles: readonly Obstacle[];
}

/** Where a month's confirmation is asked for. */
export const pathOf = (departmentId: string, month: string) => `/api/ledger/months/${departmentId}/${month}`;

/** How many of these people lack each kind of thing, on how many days in all; only what is lacking. */
export function summed(people: readonly Candidate[]): { what: LackKind; people: number; days: number }[] {
  return LACKS.map((what) => {
    const found = people.flatMap(({ lacks }) => lacks.filter((lack) => lack.what === what));
    return { what, people: found.length, days: found.reduce((sum, { dates }) => sum + dates.length, 0) };
  }).filter(({ days }) => days > 0);
}

/** The ids with one put in or taken out, in the order of the people. */
export function ticked(
  people: readonly Candidate[],
  targets: readonly string[],
  id: string,
  isTicked: boolean,
): string[] {
  const wanted = new Set(targets);
  if (isTicked) wanted.add(id);
  else wanted.delete(id);
  return people.map(({ employeeId }) => employeeId).filter((each) => wanted.has(each));
}

/** Whether somebody came to, or left, the department's service within the month. */
export function changeIn(month: string, { joinedOn, leftOn }: Candidate): "joined" | "left" | null {
  if (leftOn?.startsWith(month)) return "left";
  return joinedOn?.startsWith(month) ? "joined" : null;
}
