import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import { type Call, callApi, NoAnswer } from "../shared/api";
import { speak } from "../shared/i18n/language";
import type { PunchType } from "../shared/punchTypes";
import { timeZone } from "../shared/time/format";
import { Clock } from "./clock/clock";
import { Connection } from "./clock/connection";
import { archiveFinal, purgeUnsent } from "./history/archive";
import { History } from "./history/history";
import { type Database, keep, kept } from "./outbox/database";
import type { Entry } from "./outbox/entry";
import { Outbox } from "./outbox/outbox";
import { makePunch, refusedOf, reseal, withdraw } from "./punching/punch";
import { Helpers } from "./roster/helpers";
import { type Roster, type RosterEmployee, withHelpers } from "./roster/roster";
import { Exchange, type Faults } from "./sending/exchange";
import type { Admission, Session } from "./session/session";

/** An enrolled tablet at work: what the screens show, and what people can do at it. */
export class Terminal {
  readonly session: Signal<Session>;
  /** Null until the first roster has come. */
  readonly roster: Signal<Roster | null>;
  readonly helpers = new Helpers();
  /** The roster and those who help here for now: everybody who may punch. */
  readonly people = computed(() => {
    const roster = this.roster.value;
    return roster && withHelpers(roster, this.helpers.people.value);
  });
  readonly outbox: Outbox;
  readonly history: History;
  readonly clock: Clock;
  readonly connection: Connection;
  readonly exchange: Exchange;

  private constructor(
    db: Database,
    session: Session,
    roster: Roster | null,
    outbox: Outbox,
    clock: Clock,
    faults: Faults,
  ) {
    this.session = signal(session);
    this.roster = signal(roster);
    this.outbox = outbox;
    this.history = new History(db);
    this.clock = clock;
    this.connection = new Connection(async () => keep(db, "sync", await clock.compare(serverTime)));
    const { history, connection } = this;
    this.exchange = new Exchange({
      db,
      session: this.session,
      roster: this.roster,
      outbox,
      history,
      clock,
      connection,
      faults,
    });
  }

  /** Everything here works from the disk alone: the home screen comes up without a network. */
  static async open(db: Database, session: Session, faults: Faults): Promise<Terminal> {
    const [outbox, roster, sync] = await Promise.all([Outbox.open(db), kept(db, "roster"), kept(db, "sync")]);
    const clock = new Clock(sync);
    await purgeUnsent(outbox, clock.now());
    const terminal = new Terminal(db, session, roster, outbox, clock, faults);
    await terminal.history.expire(clock.now());
    return terminal;
  }

  /** Follows the session's language and zone, archives what is settled, and begins to talk to the server. */
  start(admission: Admission | null): void {
    effect(() => {
      speak(this.session.value.organisation.language);
      timeZone.value = this.session.value.organisation.timeZone;
    });
    effect(() => {
      const people = this.people.value ?? [];
      if (this.outbox.entries.value && this.history.lines.value)
        void archiveFinal(this.outbox, this.history, people);
    });
    this.connection.start();
    void this.exchange.start(admission);
  }

  get online(): ReadonlySignal<boolean> {
    return this.connection.online;
  }

  /** Calls one of the functions as this terminal. Throws `ApiProblem` or `NoAnswer`. */
  async call<T>(path: string, call: Call = {}): Promise<T> {
    const token = await this.exchange.line.firebase.auth.currentUser?.getIdToken().catch(noAnswer);
    return callApi<T>(path, token ? { ...call, token } : call);
  }

  /** Stores a punch and sends it, with the employee's punches that were refused for their password. */
  async punch(employee: RosterEmployee, type: PunchType, password: string): Promise<Entry> {
    const { outbox, clock } = this;
    const parts = { session: this.session.value, outbox, clock, online: this.online.value };
    const refused = refusedOf(outbox, employee.id);
    const entry = await makePunch(parts, employee, type, password);
    await this.resend(refused, password);
    return entry;
  }

  /** Seals these punches anew with the password, and sends them. */
  async resend(entries: readonly Entry[], password: string): Promise<void> {
    for (const entry of entries) await reseal(this.session.value.sealing, this.outbox, entry, password);
    this.exchange.flush();
  }

  async withdraw(entry: Entry, password: string): Promise<void> {
    await withdraw(this.session.value.sealing, this.outbox, entry, password);
    this.exchange.flush();
  }
}

async function serverTime(): Promise<number> {
  const { now } = await callApi<{ now: number }>("/api/punch/time", { timeout: 5_000 });
  return now;
}

function noAnswer(cause: unknown): never {
  throw new NoAnswer("no fresh token", { cause });
}
