import { CircleAlert, type IconNode, OctagonAlert, TriangleAlert } from "lucide";
import type { LimitSet } from "../../data/limits";
import { formatHours } from "../../shared/time/units";
import { texts } from "./i18n/texts";
import type { Over } from "./year";

/** What stands beside a figure that is over a limit: by its form, not by its colour alone. */
export const ICONS: Record<Over, IconNode> = {
  month: TriangleAlert,
  average: CircleAlert,
  specialMonth: OctagonAlert,
};

/** A limit that was passed, in words: "45 時間超", "100 時間以上". */
export function nameOf(over: Over, limits: LimitSet): string {
  const { above, reached } = texts.value;
  return over === "specialMonth"
    ? reached(formatHours(limits.specialMonth))
    : above(formatHours(limits[over]));
}
