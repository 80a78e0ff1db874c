import { collection, documentId, type Firestore, getDocs, query, where } from "firebase/firestore";
import type { DayKind } from "./plan";

/** A day that the calendar names: what it is, and what it is called (勤労感謝の日, 体育祭). */
export interface NamedDay {
  kind: DayKind;
  name: string;
}

/** What dates are called. */
export type DayNames = Readonly<Record<string, string>>;

/**
 * The days that a department's year names. The department's own calendar overrules the organisation's day by day. One query: a
 * department without a calendar of its own costs no read.
 */
export async function readNamedDays(
  store: Firestore,
  departmentId: string,
  year: string,
): Promise<Record<string, NamedDay>> {
  const ids = [`organisation_${year}`, `${departmentId}_${year}`];
  const { docs } = await getDocs(query(collection(store, "calendars"), where(documentId(), "in", ids)));
  const found = docs.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return Object.assign({}, ...found.map((calendar) => calendar.get("days") ?? {})) as Record<
    string,
    NamedDay
  >;
}

/** Their names alone. */
export async function readDayNames(store: Firestore, departmentId: string, year: string): Promise<DayNames> {
  const days = await readNamedDays(store, departmentId, year);
  return Object.fromEntries(Object.entries(days).map(([date, { name }]) => [date, name]));
}
