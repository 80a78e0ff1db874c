import { signal } from "@preact/signals-core";
import { doc, type Firestore } from "firebase/firestore";
import { useEffect, useMemo } from "preact/hooks";
import type { Organisation } from "../../data/organisation";
import { followDocument, type Live } from "../../shared/firebase/live";

/** What the organisation itself says of excluded time, as it stands at every moment; null where it says nothing. */
export function useGuidance(store: Firestore): string | null {
  const live = useMemo(() => signal<Live<Organisation | null>>({ phase: "loading" }), []);
  useEffect(() => followDocument(doc(store, "settings", "organisation"), live), [store, live]);
  return live.value.phase === "ready" ? (live.value.value?.guidance ?? null) : null;
}
