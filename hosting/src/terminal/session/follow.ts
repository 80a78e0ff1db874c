import { effect, type Signal, signal } from "@preact/signals-core";
import type { Firestore } from "firebase/firestore";
import { type Database, keep } from "../outbox/database";
import { follow } from "../sending/follow";
import { effective, type LiveSettings } from "./effective";
import type { Session } from "./session";

/**
 * Keeps the session as the settings are now, on disk too. Also over a session that has just been admitted: the server
 * answers an admission out of settings that may be a minute old.
 */
export function followSettings(store: Firestore, db: Database, session: Signal<Session>): () => void {
  const live = signal<LiveSettings>({ organisation: null, department: null, sealing: null });
  const into = (name: keyof LiveSettings) => (data: object) => {
    live.value = { ...live.value, [name]: data };
  };
  const ends = [
    follow(store, "settings/organisation", into("organisation")),
    follow(store, `departments/${session.value.terminal.departmentId}`, into("department")),
    follow(store, "settings/sealing", into("sealing")),
    effect(() => {
      const now = effective(session.value, live.value);
      if (JSON.stringify(now) === JSON.stringify(session.value)) return;
      session.value = now;
      void keep(db, "session", now);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
