import { collection, doc, type Firestore, query, type Timestamp, where } from "firebase/firestore";

export type State = "open" | "confirming" | "confirmed" | "reopening";

/** One person of a confirmed month: names as they were then, sums in minutes. */
export interface ConfirmedPerson {
  code: string;
  name: string;
  position: string;
  worked: number;
  overtime: number;
  digest: string;
  locked: boolean;
}

/** `months/{departmentId}_{yyyymm}` (docs/data.md). */
export interface ConfirmationMonth {
  month: string;
  state: State;
  generation: number;
  targets: readonly string[] | null;
  people: Readonly<Record<string, ConfirmedPerson>> | null;
  asked: { at: Timestamp; uid: string } | null;
  digest: string | null;
}

/** The months of a department from `first` to `last`, as far as somebody has touched them. */
export const monthsOf = (store: Firestore, departmentId: string, first: string, last: string) =>
  query(
    collection(store, "months"),
    where("departmentId", "==", departmentId),
    where("month", ">=", first),
    where("month", "<=", last),
  );

/** Those sheets of a month that have followed it. */
export const followedSheets = (store: Firestore, departmentId: string, month: string, generation: number) =>
  query(
    collection(store, "sheets"),
    where("departmentId", "==", departmentId),
    where("month", "==", month),
    where("generation", "==", generation),
  );

/** A month as it is while nobody has touched it. */
export const untouched = (month: string): ConfirmationMonth => ({
  month,
  state: "open",
  generation: 0,
  targets: null,
  people: null,
  asked: null,
  digest: null,
});

/** The document of a month ("2026-11"). */
export const monthDocument = (store: Firestore, departmentId: string, month: string) =>
  doc(store, "months", `${departmentId}_${month.replace("-", "")}`);

/** The people of a confirmed month with their ids, by code. */
export const peopleOf = ({ people }: ConfirmationMonth): (ConfirmedPerson & { id: string })[] =>
  Object.entries(people ?? {})
    .map(([id, person]) => ({ ...person, id }))
    .sort((one, other) => one.code.localeCompare(other.code));

/** How many of them are open on their own. */
export const openIn = (month: ConfirmationMonth): number =>
  peopleOf(month).filter(({ locked }) => !locked).length;
