import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import {
  collection,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  query,
  where,
} from "firebase/firestore";
import { type NamedDay, readNamedDays } from "../../../data/calendar";
import { type DepartmentMonth, departmentMonthId } from "../../../data/month";
import type { Organisation } from "../../../data/organisation";
import type { OverNotice } from "../../../data/overNotice";
import type { Roster } from "../../../data/roster";
import type { Sheet } from "../../../data/sheet";
import { type Today, todayAt } from "../../../record/month/remarks";
import { buildRows, type Row } from "../../../record/month/rows";
import { followDocument, followMany, type Live, together } from "../../../shared/firebase/live";
import type { Backend } from "../../../shared/firebase/people";
import { now } from "../../../shared/time/now";
import { FormerPeople } from "./former";
import { limitSettings } from "./limits";
import { type Line, linesOf, type Made, unknownIn } from "./lines";
import { type Column, columnsOf, plannedOf } from "./month";
import { type Person, peopleOf } from "./person";

/**
 * A department's month as it changes: one query over its sheets, its roster, how far the month is, and its calendar, which is
 * N + 3 reads for N people.
 */
export class MonthList {
  readonly month: string;
  readonly today: ReadonlySignal<Today>;
  readonly columns: ReadonlySignal<readonly Column[]>;
  readonly lines = computed(() => this.#combined());
  readonly #state: Signal<Live<DepartmentMonth | null>> = signal({ phase: "loading" });
  readonly #store: Firestore;
  readonly #departmentId: string;
  readonly #former: FormerPeople;
  readonly #limits: ReturnType<typeof limitSettings>;
  readonly #sheets: Signal<Live<ReadonlyMap<string, Sheet>>> = signal({ phase: "loading" });
  readonly #roster: Signal<Live<Roster | null>> = signal({ phase: "loading" });
  readonly #notices: Signal<Live<ReadonlyMap<string, OverNotice>>> = signal({ phase: "loading" });
  readonly #made: Made = new Map();
  readonly #named = signal<Readonly<Record<string, NamedDay>>>({});

  constructor({ auth, store }: Backend, organisation: Organisation, departmentId: string, month: string) {
    this.month = month;
    this.#store = store;
    this.#departmentId = departmentId;
    this.#former = new FormerPeople(auth, departmentId, month);
    this.#limits = limitSettings(auth);
    this.today = computed(() => todayAt(now.value, organisation));
    this.columns = computed(() => columnsOf(month, this.#named.value, this.#date.value));
  }

  /** Follows it. Returns what ends it. */
  follow(): () => void {
    const state = doc(this.#store, "months", departmentMonthId(this.#departmentId, this.month));
    const ends = [
      followMany<Sheet>(this.#ofMonth("sheets"), this.#sheets),
      followDocument<Roster>(doc(this.#store, "rosters", this.#departmentId), this.#roster),
      followDocument<DepartmentMonth>(state, this.#state),
      followMany<OverNotice>(this.#ofMonth("overNotices"), this.#notices),
      effect(() => {
        if (this.#unknown.value) void this.#former.ask(this.#unknown.value);
      }),
    ];
    void this.#readCalendar();
    return () => {
      for (const end of ends) end();
    };
  }

  #ofMonth(name: "sheets" | "overNotices") {
    return query(
      collection(this.#store, name),
      where("departmentId", "==", this.#departmentId),
      where("month", "==", this.month),
    );
  }

  /** Connects anew; what is followed stays followed. */
  async reconnect(): Promise<void> {
    await disableNetwork(this.#store);
    await enableNetwork(this.#store);
  }

  /** Those of the roster. */
  readonly #listed = computed<readonly Person[]>(() => {
    const roster = this.#roster.value;
    return roster.phase === "ready" && roster.value ? peopleOf(roster.value, this.month) : [];
  });

  /** Ids of those with a sheet of whom nothing says who they are; null until that is known. */
  readonly #unknown = computed(() => {
    const [sheets, roster] = [this.#sheets.value, this.#roster.value];
    const isKnown = sheets.phase === "ready" && roster.phase === "ready";
    return isKnown ? unknownIn(this.#listed.value, sheets.value) : null;
  });

  #combined(): Live<readonly Line[]> {
    const live = together<[ReadonlyMap<string, Sheet>, Roster | null, DepartmentMonth | null]>([
      this.#sheets.value,
      this.#roster.value,
      this.#state.value,
    ]);
    if (live.phase !== "ready") return live;
    const [sheets, , state] = live.value;
    const material = {
      people: [...this.#listed.value, ...this.#former.found.value],
      sheets,
      month: this.month,
      state,
      limits: this.#limits.value,
      notices: this.#letters.value,
      rowsOf: this.#rows.value,
      today: this.#date.value,
    };
    const value = linesOf(material, this.#made);
    return { ...live, value };
  }

  /** The list is right without them: whoever may not see reports has none. */
  readonly #letters = computed(() => {
    const live = this.#notices.value;
    return live.phase === "ready" ? live.value : new Map<string, OverNotice>();
  });

  readonly #date = computed(() => this.today.value.date);

  /** The days of sheets, each built once while the sheet, the calendar and the day are the same. */
  readonly #rows = computed(() => {
    const surroundings = {
      names: namesIn(this.#named.value),
      categories: {},
      today: this.today.value,
      defaults: null,
    };
    const planned = buildRows(plannedOf(this.columns.value), surroundings);
    const built = new WeakMap<Sheet, readonly Row[]>();
    return (sheet: Sheet | null): readonly Row[] => {
      if (sheet === null) return planned;
      const known = built.get(sheet) ?? buildRows(sheet, surroundings);
      built.set(sheet, known);
      return known;
    };
  });

  async #readCalendar(): Promise<void> {
    this.#named.value = await readNamedDays(this.#store, this.#departmentId, this.month.slice(0, 4)).catch(
      () => ({}),
    );
  }
}

const namesIn = (named: Readonly<Record<string, NamedDay>>) =>
  Object.fromEntries(Object.entries(named).map(([date, { name }]) => [date, name]));
