import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals-core";
import { signOut } from "firebase/auth";
import type { Firestore } from "firebase/firestore";
import { NoAnswer } from "../../shared/api";
import { type Firebase, openFirebase } from "../../shared/firebase/app";
import { type FirebaseConfig, loadConfig } from "../../shared/firebase/config";
import { announcementsOf } from "../announcements/announcement";
import type { Entry } from "../outbox/entry";
import { isDenied, undenied } from "../outbox/state";
import type { Parts } from "../parts";
import { followRoster } from "../roster/follow";
import { followSettings } from "../session/follow";
import { Link } from "../session/link";
import type { Admission } from "../session/session";
import { Courier } from "./courier";
import { follow } from "./follow";
import { askOnce, followReceipts } from "./receipts";
import { forgetStore, openStore, type StoreFaults } from "./store";
import { tend } from "./tend";

export interface Faults extends StoreFaults {
  /** The server no longer admits this tablet. */
  onShutOut: () => void;
}

/** A line that has come up: sign-in and database. */
export interface Line {
  firebase: Firebase;
  store: Firestore;
}

/** Everything between this tablet and the server: sign-in, sending, receipts, what is followed. Comes up when it can. */
export class Exchange {
  readonly signedIn = signal(false);
  readonly #parts: Parts;
  readonly #faults: Faults;
  #opened: (Line & { link: Link }) | null = null;
  #courier: Courier | null = null;
  #stopFollowing: (() => void) | null = null;
  /** Goes up when everything is to be followed anew: a listener that the rules have refused hears no more. */
  readonly #rounds = signal(0);
  #askedAgain = false;

  constructor(parts: Parts, faults: Faults) {
    this.#parts = parts;
    this.#faults = faults;
  }

  async start(admission: Admission | null): Promise<void> {
    const { db, session, history, outbox, connection } = this.#parts;
    const firebase = openFirebase(await configWhenOnline(connection.online), "terminal");
    const store = openStore(firebase, this.#faults);
    const link = new Link({ db, firebase, session, history, onShutOut: this.#faults.onShutOut });
    this.#opened = { firebase, store, link };
    await link.start(admission);
    this.#stopFollowing = effect(() => {
      this.signedIn.value = link.signedIn.value;
      void this.#rounds.value;
      return link.signedIn.value ? untracked(() => this.#follow(store)) : undefined;
    });
    tend({ store, link, outbox, connection, flush: () => this.flush() });
  }

  /** Sends what waits, as soon as there is a sign-in. */
  flush(): void {
    void this.#courier?.flush();
  }

  /** Sends what has been read in. It may have been decided long ago: nothing new would tell of it. */
  async deliver(entries: readonly Entry[]): Promise<void> {
    await this.#courier?.flush();
    const store = this.#opened?.store;
    if (store) for (const { punchId } of entries) await askOnce(store, this.#parts.outbox, punchId);
  }

  /** Follows nothing more: what comes from now on must not be kept. */
  stop(): void {
    this.#stopFollowing?.();
  }

  /** The line to the server. Throws `NoAnswer` until it has come up, sign-in included. */
  get line(): Line {
    if (!this.#opened?.link.signedIn.peek()) throw new NoAnswer("the terminal is not signed in yet");
    return this.#opened;
  }

  /** Signs out and forgets cache and queue. The outbox stays. */
  async forget(): Promise<void> {
    this.stop();
    if (this.#opened === null) return;
    await signOut(this.#opened.firebase.auth);
    await forgetStore(this.#opened.store);
  }

  #follow(store: Firestore): () => void {
    const { db, session, outbox, clock, roster, board } = this.#parts;
    const { id, departmentId } = session.value.terminal;
    const onDenied = () => void this.#askAgain();
    this.#courier = new Courier(store, outbox, id, onDenied);
    const ends = [
      followReceipts(store, outbox, id, clock.now(), onDenied),
      followRoster(store, db, departmentId, roster),
      followSettings(store, db, session),
      follow(store, "announcements/organisation", (data) =>
        board.receive("organisation", announcementsOf(data)),
      ),
      follow(store, `announcements/${departmentId}`, (data) =>
        board.receive("department", announcementsOf(data)),
      ),
    ];
    void this.#sendDenied();
    return () => {
      for (const end of ends) end();
    };
  }

  /** Refused by the rules: either this tablet is shut out, or its sign-in was stale. Asked once per start. */
  async #askAgain(): Promise<void> {
    if (this.#askedAgain || this.#opened === null) return;
    this.#askedAgain = true;
    await this.#opened.link.renew(true);
    this.#rounds.value = 1;
  }

  /** Sends what waits, and once more what was denied: it may be allowed by now. */
  async #sendDenied(): Promise<void> {
    const { outbox } = this.#parts;
    for (const { punchId } of outbox.entries.value.filter(isDenied)) await outbox.change(punchId, undenied);
    this.flush();
  }
}

/** The first start of all needs a network; later ones have the service worker's copy. */
async function configWhenOnline(online: ReadonlySignal<boolean>): Promise<FirebaseConfig> {
  for (;;) {
    try {
      return await loadConfig();
    } catch (error) {
      console.info("no configuration yet", error);
      await nextTimeOnline(online);
    }
  }
}

function nextTimeOnline(online: ReadonlySignal<boolean>): Promise<void> {
  return new Promise((resolve) => {
    let wasOffline = false;
    const stop = online.subscribe((now) => {
      if (!now) wasOffline = true;
      else if (wasOffline) queueMicrotask(() => resolve(stop()));
    });
  });
}
