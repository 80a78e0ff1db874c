import type { EntryState } from "../../outbox/entry";
import { stateOf } from "../../outbox/state";
import { useTerminal } from "../useTerminal";

/** A punch as the screens show it, wherever it lies. */
export interface PunchView {
  at: number;
  state: EntryState;
  reason: string | null;
}

/** A punch in the outbox, or in the history once it has been settled. */
export function usePunch(punchId: string): PunchView | null {
  const { terminal } = useTerminal();
  const settled = terminal.history.lines.value?.find((line) => line.punchId === punchId);
  const entry = terminal.outbox.find(punchId);
  if (entry) return { at: entry.at, state: stateOf(entry), reason: entry.receipt?.reason ?? null };
  return settled ?? null;
}
