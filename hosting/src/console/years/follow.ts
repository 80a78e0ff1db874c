import { collection, type Firestore, onSnapshot, query, Timestamp, where } from "firebase/firestore";
import type { MonthFigures, MonthState, YearList } from "./year";

/** A sheet as far as a year's list shows it. */
interface Sheet {
  employeeId: string;
  month: string;
  locked: boolean;
  totals: { worked: number; overtime: number; statutory: number };
  confirmation: object | null;
}

/** Figures that have changed since the list was read, by employee and month. */
export type Changes = ReadonlyMap<string, Readonly<Record<string, MonthFigures>>>;

// The functions' clocks may differ a little from one another.
const OVERLAP = 60_000;

/** Follows the sheets that change after the list was read: what was not changed costs nothing. Returns what ends it. */
export function followSheets(
  store: Firestore,
  { departmentId, at }: YearList,
  onChanges: (changes: Changes) => void,
): () => void {
  const since = Timestamp.fromMillis(Date.parse(at) - OVERLAP);
  const changed = query(
    collection(store, "sheets"),
    where("departmentId", "==", departmentId),
    where("updatedAt", ">", since),
  );
  return onSnapshot(changed, ({ docs }) => onChanges(changesOf(docs.map((each) => each.data() as Sheet))));
}

function changesOf(sheets: readonly Sheet[]): Changes {
  const changes = new Map<string, Record<string, MonthFigures>>();
  for (const { employeeId, month, locked, totals, confirmation } of sheets) {
    const figures = { ...totals, confirmed: confirmation !== null, open: confirmation !== null && !locked };
    changes.set(employeeId, { ...changes.get(employeeId), [month]: figures });
  }
  return changes;
}

/** Follows the months that can still change their state: those not confirmed, and the last that is. Returns what ends it. */
export function followStates(
  store: Firestore,
  { departmentId, months }: YearList,
  onOther: () => void,
): () => void {
  const lastConfirmed = months.findLast(({ state }) => state === "confirmed");
  const unsettled = months.filter((each) => each.state !== "confirmed" || each === lastConfirmed);
  if (unsettled.length === 0) return () => {};
  const known = new Map<string, MonthState>(unsettled.map(({ month, state }) => [month, state]));
  const followed = query(
    collection(store, "months"),
    where("departmentId", "==", departmentId),
    where("month", "in", [...known.keys()]),
  );
  return onSnapshot(followed, ({ docs }) => {
    const states = docs.map((each) => each.data() as { month: string; state: MonthState });
    if (states.some(({ month, state }) => known.get(month) !== state)) onOther();
  });
}

/** The list with what has changed since. */
export function changedBy(list: YearList, changes: Changes): YearList {
  const shown = new Set(list.months.map(({ month }) => month));
  const people = list.people.map((person) => {
    const changed = Object.entries(changes.get(person.employeeId) ?? {}).filter(([month]) =>
      shown.has(month),
    );
    return changed.length === 0
      ? person
      : { ...person, months: { ...person.months, ...Object.fromEntries(changed) } };
  });
  return { ...list, people };
}
