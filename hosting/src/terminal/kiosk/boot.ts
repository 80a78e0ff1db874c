import { type Database, kept, openDatabase } from "../outbox/database";
import { openParts } from "../parts";
import { shutOut } from "../session/leave";
import type { Admission, Session } from "../session/session";
import { Terminal } from "../terminal";
import { becomeTheTerminal } from "./lock";
import { maintain, registerWorker, renewPageWhenIdle, takeNewVersion } from "./maintenance";
import { phase } from "./phase";
import { askForProtection } from "./storage";
import { keepAwake } from "./wakeLock";

/** Brings the page up: storage, the one active tab, then either the login or the terminal. */
export async function boot(): Promise<void> {
  const noStorage = () => {
    phase.value = { name: "noStorage" };
  };
  const db = await openDatabase(noStorage).catch(() => null);
  if (db === null) return noStorage();
  await becomeTheTerminal(() => {
    phase.value = { name: "elsewhere" };
  });
  const session = await kept(db, "session");
  if (session) await run(db, session, null);
  else {
    phase.value = { name: "login", db, shutOut: location.search === "?shutOut" };
    // Whoever installs the terminal before it has its certificate can open it without a network all the same.
    void registerWorker();
  }
}

/** Starts the terminal of a session: kept from an earlier run, or just admitted. */
export async function run(db: Database, session: Session, admission: Admission | null): Promise<void> {
  const terminal = new Terminal(await openParts(db, session), {
    onMemoryOnly: () => {
      phase.value = { name: "memoryOnly" };
    },
    onBroken: () => renewPageWhenIdle(terminal),
    onShutOut: () => void shutOut(terminal, db),
  });
  const registration = await registerWorker();
  if (registration && takeNewVersion(registration, terminal)) return;
  maintain(registration, terminal);
  void askForProtection();
  keepAwake();
  phase.value = { name: "running", db, terminal };
  terminal.start(admission);
}
