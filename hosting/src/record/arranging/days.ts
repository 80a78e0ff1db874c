import type { Plan } from "../../data/plan";
import { dateAfter } from "../../shared/time/month";

/** As many days as the ledger registers at once. */
export const MOST_DAYS = 62;

/** Every date from the first to the last, both included; none when they are in the wrong order or too many. */
export function datesBetween(first: string, last: string): string[] {
  const dates: string[] = [];
  if (first === "" || last === "") return dates;
  for (let date = first; date <= last; date = dateAfter(date, 1)) {
    if (dates.push(date) > MOST_DAYS) return [];
  }
  return dates;
}

/** Those on which one would have worked: leave is for them alone. Dates without a plan stay: the ledger knows. */
export const workingAmong = (dates: readonly string[], plans: readonly Plan[]): string[] =>
  dates.filter((date) => {
    const planned = plans.map(({ days }) => days[date]).find((day) => day !== undefined);
    return planned === undefined || planned.kind === "working";
  });
