import { type Signal, signal } from "@preact/signals-core";
import { Board } from "./announcements/board";
import { Clock } from "./clock/clock";
import { Connection } from "./clock/connection";
import { serverTime } from "./clock/serverTime";
import { ClockWatch } from "./clock/watch";
import { purgeUnsent } from "./history/archive";
import { History } from "./history/history";
import { Incidents } from "./incidents/incidents";
import { type Database, keep, kept } from "./outbox/database";
import { Outbox } from "./outbox/outbox";
import { TypeChoice } from "./punching/typeChoice";
import type { Roster } from "./roster/roster";
import type { Session } from "./session/session";

/** What a terminal consists of. Everything here comes from the disk alone. */
export interface Parts {
  db: Database;
  session: Signal<Session>;
  /** Null until the first roster has come. */
  roster: Signal<Roster | null>;
  outbox: Outbox;
  history: History;
  board: Board;
  choice: TypeChoice;
  clock: Clock;
  clockWatch: ClockWatch;
  incidents: Incidents;
  /** The corrected time in ms since the epoch, to the second. */
  now: Signal<number>;
  connection: Connection;
}

/** Opens them, and deletes what has been kept for long enough. */
export async function openParts(db: Database, session: Session): Promise<Parts> {
  const clock = new Clock(await kept(db, "sync"));
  const now = signal(clock.now());
  const clockWatch = new ClockWatch(clock);
  const [outbox, roster, board, choice, incidents] = await Promise.all([
    Outbox.open(db),
    kept(db, "roster"),
    Board.open(db, now),
    TypeChoice.open(db),
    Incidents.open(),
  ]);
  const history = new History(db);
  await purgeUnsent(outbox, incidents, now.value);
  await history.expire(now.value);
  const connection = new Connection(async () => {
    const { sync, by } = await clock.compare(serverTime);
    await keep(db, "sync", sync);
    if (clockWatch.asked(by)) await incidents.record({ kind: "clockChanged", details: { by } }, clock.now());
  });
  return {
    db,
    session: signal(session),
    roster: signal(roster),
    outbox,
    history,
    board,
    choice,
    clock,
    clockWatch,
    incidents,
    now,
    connection,
  };
}
