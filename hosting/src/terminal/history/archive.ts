import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals-core";
import { lost } from "../incidents/incident";
import type { Incidents } from "../incidents/incidents";
import type { Entry } from "../outbox/entry";
import type { Outbox } from "../outbox/outbox";
import { isFinal, isUnsent, stateOf } from "../outbox/state";
import type { Roster } from "../roster/roster";
import type { History, HistoryLine } from "./history";

const UNSENT_DAYS = 30;
const DAY = 86_400_000;
const AGAIN_AFTER = 60_000;

/** An entry as the history shows it, under the name that the roster has now. */
export function lineOf(entry: Entry, roster: Roster): HistoryLine {
  const employee = roster.find(({ id }) => id === entry.employeeId);
  const { punchId, at, type, receipt } = entry;
  const reason = receipt?.reason ?? null;
  return {
    punchId,
    at,
    type,
    code: employee?.code ?? entry.code ?? "",
    name: employee?.name ?? entry.name ?? "",
    state: stateOf(entry),
    reason,
  };
}

/**
 * Moves what is final out of the outbox into the history, now and whenever more is; waits for its key when that has not
 * come yet. All that is there goes in one batch, and one batch at a time: each of them changes what this follows.
 */
export function keepArchiving(outbox: Outbox, history: History, people: ReadonlySignal<Roster | null>): void {
  const moving = signal(false);
  effect(() => {
    const final = outbox.entries.value.filter(isFinal);
    if (!history.unlocked.value || final.length === 0 || moving.value) return;
    moving.value = true;
    void untracked(() => move(outbox, history, final, people.value ?? [])).then(
      () => {
        moving.value = false;
      },
      (error) => {
        console.error("not archived yet", error);
        setTimeout(() => {
          moving.value = false;
        }, AGAIN_AFTER);
      },
    );
  });
}

async function move(outbox: Outbox, history: History, entries: readonly Entry[], roster: Roster) {
  await history.add(...entries.map((entry) => lineOf(entry, roster)));
  await outbox.remove(entries.map(({ punchId }) => punchId));
}

/** Deletes unsent punches older than thirty days, as the manual promises, and lets the administrator know. */
export async function purgeUnsent(outbox: Outbox, incidents: Incidents, now: number): Promise<void> {
  const old = outbox.entries.value.filter((entry) => isUnsent(entry) && entry.at < now - UNSENT_DAYS * DAY);
  if (old.length === 0) return;
  await incidents.record({ kind: "purged", details: lost(old) }, now);
  await outbox.remove(old.map(({ punchId }) => punchId));
}
