import { computed, type Signal, signal } from "@preact/signals-core";
import { collection, query, where } from "firebase/firestore";
import type { Presence } from "../../data/presence";
import type { StatusTable } from "../../data/status";
import { ApiProblem } from "../../shared/api";
import { followQuery, type Live } from "../../shared/firebase/live";
import { type Attendance, attendances } from "../../shared/status/attendance";
import type { Terminal } from "../terminal";

import { openMemoryLine } from "./memoryLine";

/** Who of the department is at work on a date: people and schedules as answered once, their times as they change. */
export class StatusBoard {
  readonly people = computed(() => this.#combined());
  readonly #table: Signal<Live<StatusTable>> = signal({ phase: "loading" });
  readonly #presences: Signal<Live<Presence[]>> = signal({ phase: "loading" });
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Shows a work date and follows it. Returns what ends it. */
  follow(workDate: string): () => void {
    this.#table.value = { phase: "loading" };
    this.#presences.value = { phase: "loading" };
    const ended = new AbortController();
    const begin = async () => {
      const table = await this.#ask(workDate);
      if (ended.signal.aborted) return;
      this.#table.value = { phase: "ready", value: table, stale: false };
      await this.#followTimes(workDate, ended.signal);
    };
    begin().catch((error: unknown) => {
      if (!ended.signal.aborted) this.#table.value = failed(error);
    });
    return () => ended.abort();
  }

  get #departmentId(): string {
    return this.#terminal.session.value.terminal.departmentId;
  }

  #ask(workDate: string): Promise<StatusTable> {
    const wanted = new URLSearchParams({ departmentId: this.#departmentId, workDate });
    return this.#terminal.call(`/api/ledger/status?${wanted}`);
  }

  async #followTimes(workDate: string, ended: AbortSignal): Promise<void> {
    const { store, close } = await openMemoryLine(this.#terminal.exchange.line.firebase);
    if (ended.aborted) return close();
    const presences = query(
      collection(store, "presence"),
      where("departmentId", "==", this.#departmentId),
      where("workDate", "==", workDate),
    );
    const end = followQuery(presences, this.#presences);
    ended.addEventListener("abort", () => {
      end();
      void close();
    });
  }

  #combined(): Live<Attendance[]> {
    const table = this.#table.value;
    const presences = this.#presences.value;
    if (table.phase !== "ready") return table;
    if (presences.phase !== "ready") return presences;
    const value = attendances(table.value.employees, presences.value);
    return { phase: "ready", value, stale: presences.stale };
  }
}

function failed(error: unknown): Live<never> {
  return error instanceof ApiProblem ? { phase: "failed", code: error.code } : { phase: "offline" };
}
