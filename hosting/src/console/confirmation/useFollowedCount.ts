import { type Firestore, getCountFromServer } from "firebase/firestore";
import { useEffect, useState } from "preact/hooks";
import { followedSheets } from "./months";

const EVERY = 2_000; // ms; each look is one read, however many sheets there are
const STUCK_AFTER = 20; // looks without a change

/** How many sheets have followed their month, and whether that has not changed for a while. Null until it is known. */
export function useFollowedCount(store: Firestore, departmentId: string, month: string, generation: number) {
  const [seen, setSeen] = useState<{ count: number; looks: number } | null>(null);
  useEffect(() => {
    const sheets = followedSheets(store, departmentId, month, generation);
    async function look() {
      const found = await getCountFromServer(sheets).catch(() => null);
      const count = found?.data().count;
      setSeen((known) => ({
        count: count ?? known?.count ?? 0,
        looks: known && (count ?? known.count) === known.count ? known.looks + 1 : 0,
      }));
    }
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => clearInterval(timer);
  }, [store, departmentId, month, generation]);
  return { count: seen?.count ?? null, isStuck: (seen?.looks ?? 0) >= STUCK_AFTER };
}
