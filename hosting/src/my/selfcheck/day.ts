import type { Auth } from "firebase/auth";
import type { Sheet } from "../../data/sheet";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { monthOf } from "../../shared/time/month";
import { readChecks } from "./checks";
import { type Slot, wholeDay } from "./slots";

/** A day to be checked: what is recorded of it, or else what it is filled in with. */
export interface CheckedDay {
  slots: readonly Slot[];
  isFresh: boolean;
  /** 始業, else that of the 勤務割振, else the usual: where a first slot begins. */
  first: number;
}

const USUAL_START = 510;

/** A day's check, or what the record knows of the day. */
export async function readDay(auth: Auth, employeeId: string, date: string): Promise<Live<CheckedDay>> {
  const [made, sheet] = await Promise.all([
    readChecks(auth, employeeId, date, date),
    readOnce<Sheet>(auth, `/api/ledger/sheets/${employeeId}/${monthOf(date)}`),
  ]);
  if (made.phase !== "ready") return made;
  if (sheet.phase !== "ready") return sheet;
  const { days, plan } = sheet.value;
  const [start, end] = [days[date]?.start ?? null, days[date]?.end ?? null];
  const first = start ?? plan.patterns[plan.days[date]?.patternId ?? ""]?.start ?? USUAL_START;
  const slots = made.value.checks[0]?.slots ?? [];
  const isFresh = slots.length === 0;
  return {
    phase: "ready",
    stale: false,
    value: { slots: isFresh ? wholeDay(start, end) : slots, isFresh, first },
  };
}
