import { effect, untracked } from "@preact/signals-core";
import type { Firestore } from "firebase/firestore";
import { renewConnection } from "../../shared/firebase/renew";
import type { Connection } from "../clock/connection";
import type { Outbox } from "../outbox/outbox";
import { isUnsent } from "../outbox/state";
import type { Link } from "../session/link";
import { ReceiptWatch } from "./watch";

const EVERY = 3_000;
const REFRESH_EVERY = 60_000;

export interface Tended {
  store: Firestore;
  link: Link;
  outbox: Outbox;
  connection: Connection;
}

/** Keeps the line to the server alive for as long as the page lives. */
export function tend({ store, link, outbox, connection }: Tended): void {
  const watch = new ReceiptWatch();
  const unsent = () => outbox.entries.peek().filter(isUnsent);
  // Outages that the browser reports are mended by the SDK itself; of the others it would learn late.
  let unnoticed = false;
  effect(() => {
    const online = connection.online.value;
    if (online && unnoticed && untracked(() => unsent().length > 0)) void renewConnection(store);
    if (online) void link.refresh();
    unnoticed = !online && navigator.onLine;
  });
  setInterval(() => {
    // A write that is not acknowledged at once may mean that the network has gone unnoticed.
    if (unsent().some(({ sending }) => sending === "stored")) void connection.check();
    const deaf = watch.overdue(outbox.entries.peek(), performance.now());
    if (deaf && connection.online.peek()) void renewConnection(store);
  }, EVERY);
  setInterval(() => connection.online.peek() && void link.refresh(), REFRESH_EVERY);
}
