import type { Firestore } from "firebase/firestore";
import { useEffect, useState } from "preact/hooks";
import { type OfferedPattern, readPatterns } from "../../data/patterns";

/** The patterns on offer; until they are read, and where they cannot be, none but the day's own. */
export function usePatterns(store: Firestore, departmentId: string): readonly OfferedPattern[] {
  const [patterns, setPatterns] = useState<readonly OfferedPattern[]>([]);
  useEffect(() => {
    void readPatterns(store, departmentId).then(setPatterns, () => setPatterns([]));
  }, [store, departmentId]);
  return patterns;
}
