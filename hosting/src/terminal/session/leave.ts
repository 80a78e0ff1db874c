import { deleteDB } from "idb";
import { lost } from "../incidents/incident";
import { DATABASE, type Database } from "../outbox/database";
import { isUnsent } from "../outbox/state";
import { forgetHelpers } from "../roster/helpers";
import type { Terminal } from "../terminal";

/** Logs out: sign-in, unsent punches and history are forgotten, in the SDK's queue too. The page starts anew. */
export async function logOut(terminal: Terminal, db: Database): Promise<void> {
  await tellOfLoss(terminal);
  await terminal.exchange.forget();
  db.close();
  await deleteDB(DATABASE);
  forgetHelpers();
  location.replace("/");
}

/** Shut out by the server: everything but the sealed outbox is wiped, names too, and the login page says why. */
export async function shutOut(terminal: Terminal, db: Database): Promise<void> {
  terminal.exchange.stop();
  const transaction = db.transaction(["kept", "history", "outbox"], "readwrite", { durability: "strict" });
  await Promise.all([transaction.objectStore("kept").clear(), transaction.objectStore("history").clear()]);
  for await (const cursor of transaction.objectStore("outbox").iterate()) {
    const { code, name, ...sealed } = cursor.value;
    await cursor.update(sealed);
  }
  await transaction.done;
  forgetHelpers();
  await terminal.exchange.forget();
  location.replace("/?shutOut");
}

/** The administrator is to know which punches will never come: at once if the server answers, else at the next contact. */
async function tellOfLoss({ outbox, incidents, reporter, clock, online }: Terminal): Promise<void> {
  const unsent = outbox.entries.value.filter(isUnsent);
  if (unsent.length === 0) return;
  await incidents.record({ kind: "loggedOut", details: lost(unsent) }, clock.now());
  if (online.value) await reporter.tell();
}
