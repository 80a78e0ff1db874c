import type { DayNames } from "../../data/calendar";
import type { DayKind, Leave, Pattern, Plan } from "../../data/plan";
import type { Day, Figures } from "../../data/sheet";
import { lengthOf } from "../../shared/time/intervals";
import { type Remark, remarksOn, type Today } from "./remarks";

/** One line of the month record. Minutes throughout; null where there is nothing to show. */
export interface Row {
  date: string;
  kind: DayKind;
  /** What the calendar calls the day. */
  name: string | null;
  isToday: boolean;
  /** 勤務割振; none on days off. */
  pattern: Pattern | null;
  start: number | null;
  end: number | null;
  /** Recorded breaks; those of the pattern stand with it. */
  breaks: number | null;
  /** Null without punches, and while the day is incomplete: blank is not 0. */
  figures: Figures | null;
  leave: readonly Leave[];
  remarks: readonly Remark[];
}

/** The lines of a month, one for every date that is planned. */
export function buildRows(
  plan: Plan,
  days: Readonly<Record<string, Day>>,
  names: DayNames,
  today: Today,
): Row[] {
  return Object.entries(plan.days)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([date, { kind, patternId, leave }]) => {
      const day = days[date];
      return {
        date,
        kind,
        name: names[date] ?? null,
        isToday: date === today.date,
        pattern: kind === "working" && patternId !== null ? (plan.patterns[patternId] ?? null) : null,
        start: day?.start ?? null,
        end: day?.end ?? null,
        breaks: day && day.breaks.length > 0 ? lengthOf(day.breaks) : null,
        figures: day ? figuresOf(day) : null,
        leave,
        remarks: day ? remarksOn(date, day, today) : [],
      };
    });
}

function figuresOf({ worked, regular, overtime, before, after, dayOff }: Day): Figures | null {
  if (worked === null || regular === null || overtime === null) return null;
  if (before === null || after === null || dayOff === null) return null;
  return { worked, regular, overtime, before, after, dayOff };
}
