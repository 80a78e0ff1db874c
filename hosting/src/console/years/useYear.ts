import { useEffect, useMemo, useState } from "preact/hooks";
import type { LimitSettings } from "../../data/limits";
import type { Live } from "../../shared/firebase/live";
import type { Backend } from "../../shared/firebase/people";
import { readOnce } from "../../shared/readOnce";
import { useRead } from "../../shared/useRead";
import { type Changes, changedBy, followSheets, followStates } from "./follow";
import type { YearList } from "./year";

/** A department's year, and what its months are held against. */
export interface Seen {
  list: YearList;
  limits: LimitSettings;
}

const UNCHANGED: Changes = new Map();

/** The year of a department as it changes. */
export function useYear(
  { auth, store }: Backend,
  departmentId: string,
  year: number,
): { live: Live<Seen>; again: () => void } {
  const read = useRead(`${departmentId}/${year}`, async (): Promise<Live<Seen>> => {
    const [list, limits] = await Promise.all([
      readOnce<YearList>(auth, `/api/ledger/years/${departmentId}/${year}`),
      readOnce<LimitSettings>(auth, "/api/ledger/limits"),
    ]);
    if (list.phase !== "ready") return list;
    return limits.phase === "ready" ? { ...list, value: { list: list.value, limits: limits.value } } : limits;
  });
  const [changes, setChanges] = useState(UNCHANGED);
  const { live, again } = read;
  const known = live.phase === "ready" ? live.value.list : null;
  useEffect(() => {
    setChanges(UNCHANGED);
    if (known === null) return;
    const ends = [followSheets(store, known, setChanges), followStates(store, known, again)];
    return () => {
      for (const end of ends) end();
    };
  }, [store, known, again]);
  const shown = useMemo(
    () =>
      live.phase === "ready"
        ? { ...live, value: { ...live.value, list: changedBy(live.value.list, changes) } }
        : live,
    [live, changes],
  );
  return { live: shown, again };
}
