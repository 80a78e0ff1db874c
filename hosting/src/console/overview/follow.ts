import { effect, type Signal, signal } from "@preact/signals-core";
import { collection, type Firestore, query, where } from "firebase/firestore";
import { followQuery, type Live } from "../../shared/firebase/live";
import type { AdminProfile } from "../account";
import type { Overview } from "./departments";

const AT_ONCE = 30; // departments that one query can name

/** Follows a month of all of an administrator's departments: a read for each. Returns what ends it. */
export function followOverviews(
  store: Firestore,
  { isOrganisationAdmin, departments }: AdminProfile,
  month: string,
  live: Signal<Live<Overview[]>>,
): () => void {
  const ofMonth = query(collection(store, "overviews"), where("month", "==", month));
  const ids = departments.map(({ id }) => id);
  const queries = isOrganisationAdmin
    ? [ofMonth]
    : chunks(ids).map((some) => query(ofMonth, where("departmentId", "in", some)));
  const parts = queries.map(() => signal<Live<Overview[]>>({ phase: "loading" }));
  const ends = queries.map((each, place) => {
    const part = parts[place];
    return part ? followQuery(each, part) : () => {};
  });
  ends.push(
    effect(() => {
      live.value = together(parts.map((part) => part.value));
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}

/** All of them as one: what is not there yet, or failed, speaks for all. */
function together(parts: readonly Live<Overview[]>[]): Live<Overview[]> {
  const known: Overview[] = [];
  let stale = false;
  for (const part of parts) {
    if (part.phase !== "ready") return part;
    known.push(...part.value);
    stale ||= part.stale;
  }
  return { phase: "ready", value: known, stale };
}

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, place) =>
    ids.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  );
