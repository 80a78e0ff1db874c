import type { Auth } from "firebase/auth";
import { useEffect, useState } from "preact/hooks";
import type { Exclusions } from "../../data/sheet";
import { parseMinutes } from "../../shared/time/parseMinutes";
import type { Row } from "../month/rows";
import { changesTime, type Draft, recordedParts, wantedFrom } from "./draft";
import { preview } from "./send";

/** Between the last letter and asking the ledger, in ms. */
const PAUSE = 400;

/** The day's parts before anything is excluded, null while it is incomplete. `calculating`: the ledger is being asked. */
export interface Counted {
  parts: Exclusions | null;
  calculating: boolean;
}

/** The parts of a day as it is typed: as recorded, or as the ledger counts them under other times. */
export function useParts(auth: Auth, employeeId: string, row: Row, draft: Draft): Counted {
  const [asked, setAsked] = useState<Exclusions | null | undefined>(undefined);
  const [calculating, setCalculating] = useState(false);
  const { start, end, patternId } = draft;
  const isOther = changesTime(row, draft) || patternId !== (row.patternId ?? "");
  const isReadable = parseMinutes(start) !== undefined && parseMinutes(end) !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts follow from the times and the pattern alone
  useEffect(() => {
    if (!isOther || !isReadable) return;
    const leaving = new AbortController();
    setCalculating(true);
    const timer = setTimeout(async () => {
      const found = await preview(auth, employeeId, row.date, wantedFrom(row, draft, row.form)).catch(
        () => null,
      );
      if (leaving.signal.aborted) return;
      setAsked(found);
      setCalculating(false);
    }, PAUSE);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      setCalculating(false);
    };
  }, [auth, employeeId, row, isOther, isReadable, start, end, patternId]);
  return { parts: isOther && asked !== undefined ? asked : recordedParts(row), calculating };
}
