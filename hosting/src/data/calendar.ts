import { doc, type Firestore, getDoc } from "firebase/firestore";

/** What dates are called: 勤労感謝の日, 体育祭. */
export type DayNames = Readonly<Record<string, string>>;

/** The names in a department's year. The department's own calendar overrules the organisation's day by day. */
export async function readDayNames(store: Firestore, departmentId: string, year: string): Promise<DayNames> {
  const owners = ["organisation", departmentId];
  const found = await Promise.all(owners.map((owner) => getDoc(doc(store, "calendars", `${owner}_${year}`))));
  const days = found.flatMap((calendar) => Object.entries((calendar.get("days") ?? {}) as Days));
  return Object.fromEntries(days.map(([date, { name }]) => [date, name]));
}

type Days = Record<string, { name: string }>;
