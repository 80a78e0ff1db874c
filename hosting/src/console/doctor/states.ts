import { CircleAlert, CircleCheck, CircleMinus, Hourglass, type IconNode, TriangleAlert } from "lucide";
import type { State } from "./finding";

/** The sign of each state; the word beside it says it. */
export const SIGNS: Record<State, IconNode> = {
  ok: CircleCheck,
  warning: TriangleAlert,
  failed: CircleAlert,
  waiting: Hourglass,
  absent: CircleMinus,
};

/** How much it presses: what comes first. */
export const ORDER: readonly State[] = ["failed", "warning", "waiting", "ok", "absent"];
