import { CalendarDays, type IconNode, Tally5 } from "lucide";
import type { TerminalSettings } from "../../session/session";

/** What a name can be tapped for beside punching: タイムカード, カウント. */
export type Errand = "timecard" | "counts";

export const ERRAND_ICONS: Record<Errand, IconNode> = { timecard: CalendarDays, counts: Tally5 };

/** Those that the organisation shows on its terminals. */
export function shownErrands(settings: TerminalSettings): readonly Errand[] {
  return (["timecard", "counts"] as const).filter((errand) => settings[errand]);
}
