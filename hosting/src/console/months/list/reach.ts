import { type LimitSettings, limitsOf } from "../../../data/limits";
import type { Totals } from "../../../data/sheet";

/** How far a month's overtime goes: it has reached the first warning, or is over the person's own limit of a month. */
export type Reach = "within" | "warned" | "over";

/** Minutes of a month above which 超過通知 goes to the employee, whatever their limits. */
const LONG = 80 * 60;

/** Where a month stands; without limits (they are not read yet) nothing is told. */
export function reachOf(
  totals: Totals | null,
  settings: LimitSettings | null,
  employmentType: string,
): Reach {
  const set = settings && limitsOf(settings, employmentType);
  if (!totals || !set) return "within";
  const counted = totals.overtime - (set.withoutStatutory ? totals.statutory : 0);
  if (counted > set.month) return "over";
  const [first = Number.POSITIVE_INFINITY] = settings.warnings;
  return counted >= first ? "warned" : "within";
}

/** Whether 超過通知 is due. */
export const isLong = (totals: Totals | null) => totals !== null && totals.overtime > LONG;
