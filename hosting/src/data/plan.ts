export type DayKind = "working" | "dayOff" | "holiday";

/** Minutes from the work date's midnight. */
export interface Interval {
  start: number;
  end: number;
}

/** 勤務割振 */
export interface Pattern extends Interval {
  name: string;
  breaks: readonly Interval[];
}

/** Leave on one day; null at either end reaches to that end of the pattern. */
export interface Leave {
  kind: string;
  start: number | null;
  end: number | null;
}

export interface PlannedDay {
  kind: DayKind;
  patternId: string | null;
  leave: readonly Leave[];
  /** Duty outside (出張). */
  duty: readonly Interval[];
  /** On days that are another department's than the sheet. */
  departmentId?: string;
}

/** What a month was planned to be: every date of it, and the patterns used (docs/data.md, `sheets`). */
export interface Plan {
  days: Readonly<Record<string, PlannedDay>>;
  patterns: Readonly<Record<string, Pattern>>;
}
