import type { Signal } from "@preact/signals-core";
import { type DocumentReference, type FirestoreError, onSnapshot, type Query } from "firebase/firestore";

/** Something that is followed on the server. `stale`: the connection is gone, and the value is the last one known. */
export type Live<T> =
  | { phase: "loading" }
  | { phase: "ready"; value: T; stale: boolean }
  | { phase: "offline" }
  | { phase: "failed"; code: string };

/** What to show after another reading: without an answer the last one known, which is no longer fresh. */
export function afterReading<T>(known: Live<T>, read: Live<T>): Live<T> {
  return read.phase === "offline" && known.phase === "ready" ? { ...known, stale: true } : read;
}

/** Several as one: there when all are, stale when one of them is; else what the first that is not there says. */
export function together<T extends readonly unknown[]>(
  lives: {
    [Place in keyof T]: Live<T[Place]>;
  },
): Live<T> {
  const all = lives as readonly Live<unknown>[];
  const missing = all.find((live) => live.phase !== "ready");
  if (missing) return missing as Exclude<typeof missing, { phase: "ready" }>;
  const ready = all.filter((live) => live.phase === "ready");
  const value = ready.map((live) => live.value) as readonly unknown[] as T;
  return { phase: "ready", value, stale: ready.some((live) => live.stale) };
}

const WITH_CONNECTION = { includeMetadataChanges: true };

/** Follows a document; null while there is none. Returns what ends it. */
export function followDocument<T>(reference: DocumentReference, live: Signal<Live<T | null>>): () => void {
  return onSnapshot(
    reference,
    WITH_CONNECTION,
    (snapshot) => {
      const { fromCache } = snapshot.metadata;
      const value = snapshot.exists() ? (snapshot.data() as T) : null;
      // "Not there" out of the cache only means that the server has not answered.
      live.value =
        fromCache && value === null ? { phase: "offline" } : { phase: "ready", value, stale: fromCache };
    },
    failInto(live),
  );
}

/** Follows a query; an answer out of the empty cache counts as none. Returns what ends it. */
export function followQuery<T>(query: Query, live: Signal<Live<T[]>>): () => void {
  return onSnapshot(
    query,
    WITH_CONNECTION,
    ({ docs, empty, metadata: { fromCache } }) => {
      const value = docs.map((each) => ({ ...each.data(), id: each.id }) as T);
      live.value = fromCache && empty ? { phase: "offline" } : { phase: "ready", value, stale: fromCache };
    },
    failInto(live),
  );
}

/** The same for many long documents, by id: of every change only those that it touched are read out anew. */
export function followMany<T>(query: Query, live: Signal<Live<ReadonlyMap<string, T>>>): () => void {
  const known = new Map<string, T>();
  return onSnapshot(
    query,
    WITH_CONNECTION,
    (snapshot) => {
      for (const { type, doc } of snapshot.docChanges()) {
        if (type === "removed") known.delete(doc.id);
        else known.set(doc.id, doc.data() as T);
      }
      const { fromCache } = snapshot.metadata;
      live.value =
        fromCache && known.size === 0
          ? { phase: "offline" }
          : { phase: "ready", value: new Map(known), stale: fromCache };
    },
    failInto(live),
  );
}

function failInto<T>(live: Signal<Live<T>>) {
  return (error: FirestoreError) => {
    live.value = { phase: "failed", code: error.code };
  };
}
