import type { Signal } from "@preact/signals-core";
import { doc, type Firestore, onSnapshot } from "firebase/firestore";
import { type Database, keep } from "../outbox/database";
import type { Roster, RosterEmployee } from "./roster";

/** Keeps the roster as the server has it now; what is on disk serves the next start without a network. */
export function followRoster(
  store: Firestore,
  db: Database,
  departmentId: string,
  roster: Signal<Roster | null>,
): () => void {
  return onSnapshot(
    doc(store, "rosters", departmentId),
    (snapshot) => {
      const employees = snapshot.get("employees") as RosterEmployee[] | undefined;
      if (!employees) return;
      roster.value = employees.map(({ id, code, name, kana }) => ({ id, code, name, kana }));
      void keep(db, "roster", roster.value);
    },
    (error) => console.info("the roster cannot be followed", error.code),
  );
}
