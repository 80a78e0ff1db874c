import type { Timestamp } from "firebase/firestore";
import type { PunchType } from "../shared/punchTypes";
import type { Interval, Plan } from "./plan";
import type { Source } from "./pulling";

export type Mark = "offline" | "inLeave" | "declaredTooMuch" | "sourcesDiffer";
export type Incomplete = "missingOut" | "missingIn";

/** A punch as it was placed on a work date. */
export interface PlacedPunch {
  id: string;
  type: PunchType;
  minute: number;
  /** `pulled`: out of another system (docs/jobcan.md). */
  source: "terminal" | "self" | "pc" | "pulled";
  offline: boolean;
  duplicate: boolean;
  /** Of the source that does not count on this date. */
  beside?: true;
}

/** 除外する時間, in minutes: 定刻前, 定刻後, 週休日・休日等. The parts of the overtime have the same names. */
export interface Exclusions {
  before: number;
  after: number;
  dayOff: number;
}
export type Part = keyof Exclusions;
export const PARTS = ["before", "after", "dayOff"] as const satisfies readonly Part[];

/** The hours of a day or a month, in minutes: 在校等時間, 正規勤務時間, and 時間外 with its parts. */
export interface Figures extends Exclusions {
  worked: number;
  regular: number;
  overtime: number;
}

/** A derived day: its figures are null while it is incomplete; `club` also until somebody has declared it. */
export type Day = { [Name in keyof Figures]: Figures[Name] | null } & {
  punches: readonly PlacedPunch[];
  start: number | null;
  end: number | null;
  breaks: readonly Interval[];
  outings: readonly Interval[];
  excluded: Exclusions;
  club: number | null;
  incomplete: Incomplete | null;
  marks: readonly Mark[];
  /** What the source has that does not count. */
  beside?: { source: Source; start: number | null; end: number | null };
};

/** What was written into a day (docs/data.md, a form). `start` and `end` are null where they are as punched. */
export interface Form {
  start: number | null;
  end: number | null;
  exclusions: Exclusions;
  club: number | null;
  clubOnly: boolean;
  categoryId: string | null;
  remarks: string;
  patternId: string | null;
  /** 始業操作, 終業操作: when that time was written in. */
  written: { start: Timestamp | null; end: Timestamp | null };
  revision: number;
}

export interface Totals extends Figures {
  club: number;
  /** Work on statutory holidays. */
  statutory: number;
  daysWorked: number;
  daysIncomplete: number;
  /** Days with overtime of which nobody has said how much was club hours. */
  daysUndeclared: number;
}

/** What a connection said of one date of its own, and since when (docs/jobcan.md). */
export interface Pull {
  connectionId: string;
  at: Timestamp;
  /** Minutes by the provider's own count. */
  work: number | null;
  /** `provisional`: whoever came has not left; `stale`: `work` is older than the punches. */
  state: "final" | "provisional" | "stale";
}

/** `sheets/{employeeId}_{yyyymm}`: one employee's month. */
export interface Sheet {
  employeeId: string;
  month: string;
  locked: boolean;
  plan: Plan;
  forms: Readonly<Record<string, Form>>;
  days: Readonly<Record<string, Day>>;
  totals: Totals;
  confirmation: Confirmation | null;
  /** Which punches count where both are; missing: their own. */
  primary?: Source;
  /** What was pulled, by the provider's date; missing: nothing. */
  pulled?: Readonly<Record<string, Pull>>;
}

/** What a sheet bears since its month was confirmed. `labels`: names as they were then. */
export interface Confirmation {
  labels: { code: string; name: string; position: string; employmentType: string };
  /** While it is open on its own. */
  unlocked: { at: Timestamp; reason: string } | null;
}

/** The id of an employee's sheet of a month ("2026-11"). */
export const sheetId = (employeeId: string, month: string) => `${employeeId}_${month.replace("-", "")}`;
