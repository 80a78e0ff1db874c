import { effect } from "@preact/signals-core";
import type { Firestore } from "firebase/firestore";
import { renewConnection } from "../../shared/firebase/renew";
import type { Connection } from "../clock/connection";
import type { Outbox } from "../outbox/outbox";
import { isUnsent } from "../outbox/state";
import type { Link } from "../session/link";
import { lettersOf } from "./letters";
import { ReceiptWatch } from "./watch";

const EVERY = 3_000;
const REFRESH_EVERY = 60_000;

export interface Tended {
  store: Firestore;
  link: Link;
  outbox: Outbox;
  connection: Connection;
  /** Sends what waits and is not under way. */
  flush: () => void;
}

/** Keeps the line to the server alive for as long as the page lives. */
export function tend({ store, link, outbox, connection, flush }: Tended): void {
  const watch = new ReceiptWatch();
  // Outages that the browser reports are mended by the SDK itself; of the others it would learn late.
  let unnoticed = false;
  effect(() => {
    const online = connection.online.value;
    if (online && unnoticed && outbox.entries.peek().some(isUnsent)) void renewConnection(store);
    if (online) void link.refresh();
    unnoticed = !online && navigator.onLine;
  });
  setInterval(() => {
    if (outbox.entries.peek().some((entry) => lettersOf(entry).length > 0)) {
      // A write that is not acknowledged at once may mean that the network has gone unnoticed,
      void connection.check();
      // or that it was refused and nobody could be asked whether it had arrived before.
      if (connection.online.peek()) flush();
    }
    const deaf = watch.overdue(outbox.entries.peek(), performance.now());
    if (deaf && connection.online.peek()) void renewConnection(store);
  }, EVERY);
  setInterval(() => connection.online.peek() && void link.refresh(), REFRESH_EVERY);
}
