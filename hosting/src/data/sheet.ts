import type { PunchType } from "../shared/punchTypes";
import type { Interval, Plan } from "./plan";

export type Mark = "offline" | "inLeave" | "declaredTooMuch";
export type Incomplete = "missingOut" | "missingIn";

/** A punch as it was placed on a work date. */
export interface PlacedPunch {
  id: string;
  type: PunchType;
  minute: number;
  source: "terminal" | "self" | "pc";
  offline: boolean;
  duplicate: boolean;
}

/** The hours of a day or a month, in minutes: 在校等時間, 正規勤務時間, and 時間外 with its parts. */
export interface Figures {
  worked: number;
  regular: number;
  overtime: number;
  before: number;
  after: number;
  dayOff: number;
}

/** A derived day: its figures are null while it is incomplete. */
export type Day = { [Name in keyof Figures]: Figures[Name] | null } & {
  punches: readonly PlacedPunch[];
  start: number | null;
  end: number | null;
  breaks: readonly Interval[];
  outings: readonly Interval[];
  incomplete: Incomplete | null;
  marks: readonly Mark[];
};

export interface Totals extends Figures {
  daysWorked: number;
  daysIncomplete: number;
}

/** `sheets/{employeeId}_{yyyymm}`: one employee's month. */
export interface Sheet {
  employeeId: string;
  month: string;
  locked: boolean;
  plan: Plan;
  days: Readonly<Record<string, Day>>;
  totals: Totals;
}

/** The id of an employee's sheet of a month ("2026-11"). */
export const sheetId = (employeeId: string, month: string) => `${employeeId}_${month.replace("-", "")}`;
