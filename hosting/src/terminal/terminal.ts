import { computed, effect, type ReadonlySignal, type Signal, untracked } from "@preact/signals-core";
import { type Call, callApi, NoAnswer } from "../shared/api";
import { keepSpeaking } from "../shared/i18n/language";
import type { PunchType } from "../shared/punchTypes";
import { timeZone } from "../shared/time/format";
import type { Board } from "./announcements/board";
import type { Clock } from "./clock/clock";
import type { Connection } from "./clock/connection";
import { tick } from "./clock/tick";
import type { ClockWatch } from "./clock/watch";
import { keepArchiving } from "./history/archive";
import type { History } from "./history/history";
import type { Incidents } from "./incidents/incidents";
import { Reporter } from "./incidents/reporter";
import type { Entry } from "./outbox/entry";
import type { Outbox } from "./outbox/outbox";
import type { Parts } from "./parts";
import { makePunch, refusedOf, reseal, withdraw } from "./punching/punch";
import type { TypeChoice } from "./punching/typeChoice";
import { Helpers } from "./roster/helpers";
import { type Roster, type RosterEmployee, withHelpers } from "./roster/roster";
import { Exchange, type Faults } from "./sending/exchange";
import type { Admission, Session } from "./session/session";

/** An enrolled tablet at work: what the screens show, and what people can do at it. */
export class Terminal {
  readonly session: Signal<Session>;
  readonly roster: Signal<Roster | null>;
  readonly helpers = new Helpers();
  /** The roster and those who help here for now: everybody who may punch. */
  readonly people = computed(() => {
    const roster = this.roster.value;
    return roster && withHelpers(roster, this.helpers.people.value);
  });
  readonly outbox: Outbox;
  readonly history: History;
  readonly board: Board;
  readonly choice: TypeChoice;
  readonly clock: Clock;
  readonly clockWatch: ClockWatch;
  readonly incidents: Incidents;
  readonly now: Signal<number>;
  readonly connection: Connection;
  readonly exchange: Exchange;
  readonly reporter = new Reporter(this);
  #storing = 0;

  constructor(parts: Parts, faults: Faults) {
    this.session = parts.session;
    this.roster = parts.roster;
    this.outbox = parts.outbox;
    this.history = parts.history;
    this.board = parts.board;
    this.choice = parts.choice;
    this.clock = parts.clock;
    this.clockWatch = parts.clockWatch;
    this.incidents = parts.incidents;
    this.now = parts.now;
    this.connection = parts.connection;
    this.exchange = new Exchange(parts, faults);
  }

  /** Follows the session's language and zone, archives what is settled, and begins to talk to the server. */
  start(admission: Admission | null): void {
    effect(() => {
      void keepSpeaking(this.session.value.organisation.language);
      timeZone.value = this.session.value.organisation.timeZone;
    });
    keepArchiving(this.outbox, this.history, this.people);
    tick(this.clock, this.now);
    effect(() => {
      if (this.now.value && untracked(() => this.clockWatch.look())) void this.connection.check();
    });
    this.connection.start();
    void this.exchange.start(admission);
    this.reporter.start();
  }

  get online(): ReadonlySignal<boolean> {
    return this.connection.online;
  }

  /** Something is being written to the disk that somebody waits for. */
  get isStoring(): boolean {
    return this.#storing > 0;
  }

  /** Calls one of the functions as this terminal. Throws `ApiProblem` or `NoAnswer`. */
  async call<T>(path: string, call: Call = {}): Promise<T> {
    const token = await this.exchange.line.firebase.auth.currentUser?.getIdToken().catch(noAnswer);
    return callApi<T>(path, token ? { ...call, token } : call);
  }

  /** Stores a punch and sends it, with the employee's punches that were refused for their password. */
  punch(employee: RosterEmployee, type: PunchType, password: string): Promise<Entry> {
    const { outbox, clock } = this;
    const parts = { session: this.session.value, outbox, clock, online: this.online.value };
    const refused = refusedOf(outbox, employee.id);
    return this.#store(async () => {
      const entry = await makePunch(parts, employee, type, password);
      await this.#reseal(refused, password);
      return entry;
    });
  }

  /** Seals these punches anew with the password, and sends them. */
  resend(entries: readonly Entry[], password: string): Promise<void> {
    return this.#store(() => this.#reseal(entries, password));
  }

  withdraw(entry: Entry, password: string): Promise<void> {
    return this.#store(() => withdraw(this.session.value.sealing, this.outbox, entry, password));
  }

  /** Takes in the punches of a backup that this tablet does not know, all or none. Returns how many they were. */
  async restore(entries: readonly Entry[]): Promise<number> {
    const known = await this.history.known(entries.map(({ punchId }) => punchId));
    const fresh = entries.filter(({ punchId }) => !known.has(punchId) && !this.outbox.find(punchId));
    if (fresh.length === 0) return 0;
    await this.#store(() => this.outbox.add(...fresh));
    await this.incidents.record({ kind: "restored", details: { punches: fresh.length } }, this.clock.now());
    void this.exchange.deliver(fresh);
    return fresh.length;
  }

  async #reseal(entries: readonly Entry[], password: string): Promise<void> {
    for (const entry of entries) await reseal(this.session.value.sealing, this.outbox, entry, password);
  }

  /** Stores, then sends what there is to send. */
  async #store<Stored>(work: () => Promise<Stored>): Promise<Stored> {
    this.#storing += 1;
    try {
      return await work();
    } finally {
      this.#storing -= 1;
      this.exchange.flush();
    }
  }
}

function noAnswer(cause: unknown): never {
  throw new NoAnswer("no fresh token", { cause });
}
