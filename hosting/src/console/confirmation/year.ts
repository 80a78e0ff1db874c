import { monthAfter } from "../../shared/time/month";

/** The first month of the organisation's year in which a month lies. */
export function yearOf(month: string, yearStartMonth: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const first = number >= yearStartMonth ? year : year - 1;
  return `${first}-${`${yearStartMonth}`.padStart(2, "0")}`;
}

/** The twelve months from the first on. */
export const monthsFrom = (first: string): string[] =>
  Array.from({ length: 12 }, (_, index) => monthAfter(first, index));
