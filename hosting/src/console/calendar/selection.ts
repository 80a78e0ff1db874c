import { dateAfter, monthAfter } from "../../shared/time/month";

/** The days that are chosen, and the one that the keyboard is on. */
export interface Selection {
  chosen: readonly string[];
  at: string;
}

/** How a day was pressed: alone, together with those chosen, or with all from the last one on. */
export type Manner = "alone" | "toggled" | "through";

/** What is chosen once a day was pressed. */
export function pressed({ chosen, at }: Selection, date: string, manner: Manner): Selection {
  if (manner === "through") return { chosen: between(at, date), at: date };
  if (manner === "alone") return { chosen: [date], at: date };
  const isIn = chosen.includes(date);
  return { chosen: isIn ? chosen.filter((each) => each !== date) : [...chosen, date], at: date };
}

/** The dates from one to another, in order, whichever comes first. */
export function between(one: string, other: string): string[] {
  const [first, last] = one < other ? [one, other] : [other, one];
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}

const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MONTHS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** The date of the same year to which a key leads; null where it leads nowhere. */
export function ledTo(date: string, key: string): string | null {
  const wanted =
    key in DAYS ? dateAfter(date, DAYS[key] ?? 0) : key in MONTHS ? sameDay(date, MONTHS[key] ?? 0) : null;
  return wanted?.slice(0, 4) === date.slice(0, 4) ? wanted : null;
}

/** The same day of another month, or its last one. */
function sameDay(date: string, months: number): string {
  const month = monthAfter(date.slice(0, 7), months);
  const last = dateAfter(`${monthAfter(month, 1)}-01`, -1);
  const same = `${month}${date.slice(7)}`;
  return same < last ? same : last;
}
