import type { Incomplete } from "../../../data/sheet";
import { isUndeclared, type Row } from "../../../record/month/rows";
import { type Person, servedOn } from "./person";

/** What a day lacks before its month should be confirmed, as the confirmation itself looks for it. */
export type Lack = Incomplete | "undeclared" | "noRecord" | "notPulled";

/** What the days of a month lack, by date. `today`: the present work date, on which nothing is lacking yet but what was declared. */
export function lacksOf(rows: readonly Row[], person: Person, today: string): Map<string, Lack> {
  const found = rows.flatMap((row): [string, Lack][] => {
    const lack = lackOf(row, person, today);
    return lack ? [[row.date, lack]] : [];
  });
  return new Map(found);
}

function lackOf(row: Row, person: Person, today: string): Lack | null {
  if (isUndeclared(row)) return "undeclared";
  const missing = row.remarks.find(({ what }) => what === "missingIn" || what === "missingOut");
  if (missing) return missing.what as Incomplete;
  if (row.date >= today || row.hasRecord || !isExpected(row, person)) return null;
  return row.isAwaited ? "notPulled" : "noRecord";
}

/** A working day of service without a whole day's leave. */
function isExpected({ date, kind, leave, isElsewhere }: Row, person: Person): boolean {
  const isAway = leave.some(({ start, end }) => start === null && end === null);
  return kind === "working" && !isAway && (isElsewhere || servedOn(person, date));
}
