import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import {
  collection,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  query,
  where,
} from "firebase/firestore";
import type { Organisation } from "../../data/organisation";
import type { Presence } from "../../data/presence";
import type { Roster } from "../../data/roster";
import { followDocument, followQuery, type Live } from "../../shared/firebase/live";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { type Attendance, attendances } from "./attendance";

/** Who of a department is at work today, as it changes. */
export class StatusBoard {
  readonly workDate: ReadonlySignal<string>;
  readonly people = computed(() => this.#combined());
  readonly #roster: Signal<Live<Roster | null>> = signal({ phase: "loading" });
  readonly #presences: Signal<Live<Presence[]>> = signal({ phase: "loading" });
  readonly #store: Firestore;

  constructor(store: Firestore, { timeZone, dayBoundary }: Organisation) {
    this.#store = store;
    this.workDate = computed(() => workDateOf(now.value, timeZone, dayBoundary));
  }

  /** Follows a department's day. Returns what ends it. */
  follow(departmentId: string, workDate: string): () => void {
    this.#roster.value = { phase: "loading" };
    this.#presences.value = { phase: "loading" };
    const presences = query(
      collection(this.#store, "presence"),
      where("departmentId", "==", departmentId),
      where("workDate", "==", workDate),
    );
    const ends = [
      followDocument(doc(this.#store, "rosters", departmentId), this.#roster),
      followQuery(presences, this.#presences),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  /** Connects anew; what is followed stays followed. */
  async reconnect(): Promise<void> {
    await disableNetwork(this.#store);
    await enableNetwork(this.#store);
  }

  #combined(): Live<Attendance[]> {
    const roster = this.#roster.value;
    const presences = this.#presences.value;
    if (roster.phase !== "ready") return roster;
    if (presences.phase !== "ready") return presences;
    const value = attendances(roster.value?.employees ?? [], presences.value);
    return { phase: "ready", value, stale: roster.stale || presences.stale };
  }
}
