import type { PunchType } from "../../shared/punchTypes";
import type { Entry } from "../outbox/entry";

const MOST = 200;

/** A punch that was deleted unsent. Nobody's name: whose it was the administrator's console knows. */
export interface LostPunch {
  punchId: string;
  employeeId: string;
  type: PunchType;
  /** ISO 8601 */
  at: string;
}

export interface LostPunches {
  punches: LostPunch[];
  /** How many there were besides. */
  more: number;
}

/** What happened (docs/data.md, `incidents`). */
export type Happening =
  | { kind: "purged" | "loggedOut"; details: LostPunches }
  | { kind: "clockChanged"; details: { by: number } }
  | { kind: "restored"; details: { punches: number } };

/** Something an administrator should know, as this tablet tells of it. `at` as ISO 8601. */
export type Incident = Happening & { id: string; at: string };

/** What is told of punches that are about to be deleted. */
export function lost(entries: readonly Entry[]): LostPunches {
  const punches = entries.slice(0, MOST).map(({ punchId, employeeId, type, at }) => ({
    punchId,
    employeeId,
    type,
    at: new Date(at).toISOString(),
  }));
  return { punches, more: entries.length - punches.length };
}
