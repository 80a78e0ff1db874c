import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import { disableNetwork, doc, enableNetwork } from "firebase/firestore";
import { type DayNames, readDayNames } from "../../data/calendar";
import { type Category, readCategories } from "../../data/categories";
import type { Employee } from "../../data/employee";
import type { Organisation } from "../../data/organisation";
import { type Pulling, readPulling } from "../../data/pulling";
import { type Sheet, sheetId, type Totals } from "../../data/sheet";
import { followDocument, type Live } from "../../shared/firebase/live";
import type { Backend } from "../../shared/firebase/people";
import { now } from "../../shared/time/now";
import { usualCategories } from "./categories";
import { readPlannedSheet } from "./planned";
import { type Today, todayAt } from "./remarks";
import { buildRows, type Row } from "./rows";

export interface Month {
  rows: Row[];
  /** Null while nobody has punched in this month. */
  totals: Totals | null;
  /** 確定: nothing can be written any longer. */
  locked: boolean;
}

/** One employee's month record, as the server has it at every moment. */
export class MonthRecord {
  readonly month = signal("");
  readonly today: ReadonlySignal<Today>;
  readonly view = computed(() => this.#combined());
  /** The day whose form was saved last, for saying so. */
  readonly saved = signal<string | null>(null);
  readonly #sheet: Signal<Live<Sheet | null>> = signal({ phase: "loading" });
  readonly #planned: Signal<Live<Sheet>> = signal({ phase: "loading" });
  readonly #names = signal<DayNames>({});
  readonly #pulling = signal<Pulling | null>(null);
  readonly #categories = signal<readonly Category[] | null>(null);
  /** 主な時間外業務内容 to choose from: until they are read, and where nobody has changed them, the usual ones. */
  readonly categories = computed(() => this.#categories.value ?? usualCategories());
  readonly #backend: Backend;
  readonly #employee: Employee;
  #unfollow = () => {};

  constructor(backend: Backend, employee: Employee, organisation: Organisation) {
    this.#backend = backend;
    this.#employee = employee;
    this.today = computed(() => todayAt(now.value, organisation));
    const isMissing = computed(() => this.#sheet.value.phase === "ready" && this.#sheet.value.value === null);
    void readCategories(backend.store, employee.departmentId).then((found) => {
      this.#categories.value = found;
    }, ignored);
    void readPulling(backend.store).then((found) => {
      this.#pulling.value = found;
    }, ignored);
    effect(() => {
      if (isMissing.value) void this.#readPlanned(this.month.peek());
    });
  }

  /** Shows a month ("2026-11") and follows it. */
  show(month: string): void {
    this.stop();
    this.month.value = month;
    this.#sheet.value = { phase: "loading" };
    this.#planned.value = { phase: "loading" };
    this.#names.value = {};
    this.saved.value = null;
    const sheet = doc(this.#backend.store, "sheets", sheetId(this.#employee.id, month));
    this.#unfollow = followDocument(sheet, this.#sheet);
    void this.#readNames(month);
  }

  /** Connects again and shows the same month anew. */
  async retry(): Promise<void> {
    await disableNetwork(this.#backend.store);
    await enableNetwork(this.#backend.store);
    this.show(this.month.value);
  }

  stop(): void {
    this.#unfollow();
  }

  #combined(): Live<Month> {
    const live = this.#sheet.value;
    if (live.phase !== "ready") return live;
    const shown = live.value ? { ...live, value: live.value } : this.#planned.value;
    if (shown.phase !== "ready") return shown;
    const rows = buildRows(shown.value, {
      names: this.#names.value,
      categories: Object.fromEntries(this.categories.value.map(({ id, name }) => [id, name])),
      today: this.today.value,
      defaults: this.#pulling.value?.defaults ?? null,
    });
    const value = { rows, totals: live.value?.totals ?? null, locked: shown.value.locked };
    return { phase: "ready", stale: live.stale, value };
  }

  async #readPlanned(month: string): Promise<void> {
    const planned = await readPlannedSheet(this.#backend.auth, this.#employee.id, month);
    if (this.month.value === month) this.#planned.value = planned;
  }

  /** The days' names are an addition: the record is right without them. */
  async #readNames(month: string): Promise<void> {
    const names = await readDayNames(
      this.#backend.store,
      this.#employee.departmentId,
      month.slice(0, 4),
    ).catch(() => ({}));
    if (this.month.value === month) this.#names.value = names;
  }
}

/** The record is right without them: ids stand in for the categories' names, nothing for default times. */
function ignored(): void {}
