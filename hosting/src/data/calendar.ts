import { collection, documentId, type Firestore, getDocs, query, where } from "firebase/firestore";

/** What dates are called: 勤労感謝の日, 体育祭. */
export type DayNames = Readonly<Record<string, string>>;

/**
 * The names in a department's year. The department's own calendar overrules the organisation's day by day. One query: a
 * department without a calendar of its own costs no read.
 */
export async function readDayNames(store: Firestore, departmentId: string, year: string): Promise<DayNames> {
  const ids = [`organisation_${year}`, `${departmentId}_${year}`];
  const { docs } = await getDocs(query(collection(store, "calendars"), where(documentId(), "in", ids)));
  const found = docs.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  const days = found.flatMap((calendar) => Object.entries((calendar.get("days") ?? {}) as Days));
  return Object.fromEntries(days.map(([date, { name }]) => [date, name]));
}

type Days = Record<string, { name: string }>;
