import type { PunchType } from "../../shared/punchTypes";
import { texts } from "./i18n/texts";

export interface LostPunch {
  punchId: string;
  employeeId: string;
  type: PunchType;
  at: string;
}

/** `incidents/{id}`, as `GET /incidents` lists it (docs/data.md). */
export type Incident = {
  id: string;
  terminalId: string;
  at: string;
  receivedAt: string;
} & (
  | { kind: "purged" | "loggedOut"; details: { punches: readonly LostPunch[]; more: number } }
  | { kind: "clockChanged"; details: { by: number } }
  | { kind: "restored"; details: { punches: number } }
);

const MINUTE = 60_000;

/** What happened, in a sentence. */
export function saidOf(incident: Incident): string {
  const { incidents } = texts.value;
  switch (incident.kind) {
    case "clockChanged": {
      const minutes = Math.max(1, Math.round(Math.abs(incident.details.by) / MINUTE));
      return incident.details.by < 0 ? incidents.clockBack(minutes) : incidents.clockAhead(minutes);
    }
    case "restored":
      return incidents.restored(incident.details.punches);
    default:
      return incidents[incident.kind](incident.details.punches.length + incident.details.more);
  }
}
