import type { Signal } from "@preact/signals-core";
import type { Firestore } from "firebase/firestore";
import { type Database, keep } from "../outbox/database";
import { follow } from "../sending/follow";
import type { Roster, RosterEmployee } from "./roster";

/** Keeps the roster as the server has it now; what is on disk serves the next start without a network. */
export function followRoster(
  store: Firestore,
  db: Database,
  departmentId: string,
  roster: Signal<Roster | null>,
): () => void {
  return follow(store, `rosters/${departmentId}`, (data) => {
    const employees = data["employees"] as RosterEmployee[];
    roster.value = employees.map(({ id, code, name, kana, help = false }) => ({
      id,
      code,
      name,
      kana,
      help,
    }));
    void keep(db, "roster", roster.value);
  });
}
