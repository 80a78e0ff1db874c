import { serverTimestamp, Timestamp } from "firebase/firestore";
import type { Entry, Sending } from "../outbox/entry";

/** A document that has to reach the database, and how its outcome is written into the entry. */
export interface Letter {
  punchId: string;
  /** Collection and document id. */
  path: [collection: "punches" | "withdrawals", id: string];
  data: Record<string, unknown>;
  mark: (entry: Entry, sending: Sending) => Entry;
}

const documentId = (punchId: string, attempt: number) => (attempt === 1 ? punchId : `${punchId}~${attempt}`);

/** The documents of an entry that nobody has acknowledged yet. */
export function lettersOf(entry: Entry): Letter[] {
  const letters: Letter[] = [];
  if (entry.sending === "stored") letters.push(punchLetter(entry));
  if (entry.withdrawal?.sending === "stored") letters.push(withdrawalLetter(entry, entry.withdrawal));
  return letters;
}

function punchLetter(entry: Entry): Letter {
  const { punchId, attempt, offline, clock, seal } = entry;
  return {
    punchId,
    path: ["punches", documentId(punchId, attempt)],
    data: { ...facts(entry), attempt, source: "terminal", offline, clock, seal },
    // A newer attempt may have been made while this one was under way: it has its own outcome.
    mark: (now, sending) => (now.attempt === attempt ? { ...now, sending } : now),
  };
}

function withdrawalLetter(entry: Entry, { attempt, seal }: NonNullable<Entry["withdrawal"]>): Letter {
  return {
    punchId: entry.punchId,
    path: ["withdrawals", documentId(entry.punchId, attempt)],
    data: { ...facts(entry), attempt, seal },
    mark: (now, sending) =>
      now.withdrawal?.attempt === attempt ? { ...now, withdrawal: { ...now.withdrawal, sending } } : now,
  };
}

function facts({ punchId, employeeId, departmentId, terminalId, type, at }: Entry): Record<string, unknown> {
  const arrivedAt = serverTimestamp();
  return { punchId, employeeId, departmentId, terminalId, type, at: Timestamp.fromMillis(at), arrivedAt };
}
