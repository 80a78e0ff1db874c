import type { Terminal } from "./terminal";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** As the home page counts them: docs/api.md, `GET /todo`. */
const AWAY = DAY;
const UNSENT_LONG = 60 * MINUTE;
/** From here on punches tell of it: docs/architecture.md, "The clock". */
const CLOCK_WRONG = 5 * MINUTE;

export type Standing = "shutOut" | "waiting" | "away" | "inUse";

/** How a terminal stands. A PC is heard of only when somebody signs in there, so its silence means nothing. */
export function standingOf(terminal: Terminal, now: number): Standing {
  if (terminal.revoked) return "shutOut";
  if (!terminal.enrolled) return "waiting";
  return terminal.kind === "recorder" && silence(terminal, now) >= AWAY ? "away" : "inUse";
}

/** How long nothing has been heard of it, in ms. */
export function silence({ lastSeenAt, enrolledAt }: Terminal, now: number): number {
  return now - Date.parse(lastSeenAt ?? enrolledAt ?? "");
}

export const CONCERNS = ["away", "unsent", "clock", "unprotected", "oldVersion"] as const;
export type Concern = (typeof CONCERNS)[number];

/** What an administrator should look after, of a tablet in use. `newest`: the version that is deployed. */
export function concernsOf(terminal: Terminal, now: number, newest: string): Concern[] {
  const standing = standingOf(terminal, now);
  const { report } = terminal;
  if (standing !== "inUse" && standing !== "away") return [];
  const is: Record<Concern, boolean> = {
    away: standing === "away",
    unsent: report?.oldestUnsentAt != null && now - Date.parse(report.oldestUnsentAt) >= UNSENT_LONG,
    clock: report?.offset != null && Math.abs(report.offset) >= CLOCK_WRONG,
    unprotected: report !== null && !report.persisted,
    oldVersion: report !== null && report.version !== newest,
  };
  return CONCERNS.filter((concern) => is[concern]);
}
