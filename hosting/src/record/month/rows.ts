import type { DayNames } from "../../data/calendar";
import type { DayKind, Interval, Leave, Pattern, PlannedDay } from "../../data/plan";
import type { DefaultTimes } from "../../data/pulling";
import type { Day, Exclusions, Figures, Form, Sheet } from "../../data/sheet";
import { lengthOf } from "../../shared/time/intervals";
import { type MovableArrival, movableOn } from "./movable";
import { type Remark, remarksOfPull, remarksOn, type Today } from "./remarks";
import { defaultsOn, type Provenance, provenanceOf, type Times } from "./sources";

/** One line of the month record. Minutes throughout; null where there is nothing to show. */
export interface Row {
  date: string;
  kind: DayKind;
  /** What the calendar calls the day. */
  name: string | null;
  isToday: boolean;
  /** Days that have begun can be written into. */
  hasBegun: boolean;
  /** 勤務割振; none on days off. */
  pattern: Pattern | null;
  patternId: string | null;
  start: number | null;
  end: number | null;
  /** 除外する時間, as taken off; null while there are no hours. */
  excluded: Exclusions | null;
  /** Null without punches, and while the day is incomplete: blank is not 0. */
  figures: Figures | null;
  /** 部活動時間数; null until somebody has declared it. */
  club: number | null;
  /** 主な時間外業務内容, by name; null on days without overtime. */
  category: string | null;
  form: Form | null;
  /** 出勤 that can be given to another date. */
  movable: readonly MovableArrival[];
  leave: readonly Leave[];
  /** Duty outside (出張). */
  duty: readonly Interval[];
  /** Whether anything stands there: punches, a written time, duty outside. */
  hasRecord: boolean;
  /** Whether another system is still to tell of it, because its times count. */
  isAwaited: boolean;
  /** On another department's day. */
  isElsewhere: boolean;
  remarks: readonly Remark[];
  /** Where its times come from; null where nothing was pulled. */
  provenance: Provenance | null;
  /** What stands there in grey until it was pulled; null where nothing does. */
  defaults: Times | null;
}

/** What the lines need to know beside the sheet. `categories`: id → name. */
export interface Surroundings {
  names: DayNames;
  categories: Readonly<Record<string, string>>;
  today: Today;
  /** For people for whom pulled times count. */
  defaults: DefaultTimes | null;
}

/** The lines of a month, one for every date that is planned. */
export function buildRows(
  { plan, forms, days, primary, pulled }: Pick<Sheet, "plan" | "forms" | "days" | "primary" | "pulled">,
  { names, categories, today, defaults }: Surroundings,
): Row[] {
  return Object.entries(plan.days)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([date, planned]) => {
      const pattern = patternOf(planned, plan.patterns);
      const provenance = provenanceOf(date, days[date], forms[date], pulled);
      const isPulled = pulled?.[date] !== undefined;
      const usual = primary === "pulled" ? defaults : null;
      const recorded = recordedOn(days[date], forms[date], categories);
      return {
        date,
        kind: planned.kind,
        name: names[date] ?? null,
        isToday: date === today.date,
        hasBegun: date <= today.date,
        pattern,
        patternId: pattern && planned.patternId,
        ...recorded,
        movable: movableOn(date, days[date], today),
        leave: planned.leave,
        duty: planned.duty,
        hasRecord: days[date] !== undefined,
        isAwaited: primary === "pulled" && !isPulled,
        isElsewhere: planned.departmentId !== undefined,
        remarks: [
          ...(days[date] ? remarksOn(date, days[date], today) : []),
          ...remarksOfPull(pulled?.[date]),
        ],
        provenance,
        defaults: defaultsOn(planned, days[date] !== undefined, isPulled, usual),
      };
    });
}

/** A day with overtime of which nobody has said how much was club hours. */
export function isUndeclared({ figures, club }: Pick<Row, "figures" | "club">): boolean {
  return figures !== null && figures.overtime > 0 && club === null;
}

/** 休暇等 時間数: what leave takes off the pattern's hours. */
export function leaveLength({ start, end }: Leave, pattern: Pattern | null): number | null {
  if (pattern === null) return null;
  const away = { start: start ?? pattern.start, end: end ?? pattern.end };
  const breaks = pattern.breaks.map((rest) => ({
    start: Math.max(rest.start, away.start),
    end: Math.min(rest.end, away.end),
  }));
  return away.end - away.start - lengthOf(breaks.filter((rest) => rest.start < rest.end));
}

function patternOf({ kind, patternId }: PlannedDay, patterns: Readonly<Record<string, Pattern>>) {
  return kind === "working" && patternId !== null ? (patterns[patternId] ?? null) : null;
}

function recordedOn(
  day: Day | undefined,
  form: Form | undefined,
  categories: Readonly<Record<string, string>>,
) {
  const figures = day ? figuresOf(day) : null;
  const categoryId = figures && figures.overtime > 0 ? form?.categoryId : null;
  return {
    start: day?.start ?? null,
    end: day?.end ?? null,
    excluded: figures && day ? day.excluded : null,
    figures,
    club: day?.club ?? null,
    category: categoryId ? (categories[categoryId] ?? categoryId) : null,
    form: form ?? null,
  };
}

function figuresOf({ worked, regular, overtime, before, after, dayOff }: Day): Figures | null {
  if (worked === null || regular === null || overtime === null) return null;
  if (before === null || after === null || dayOff === null) return null;
  return { worked, regular, overtime, before, after, dayOff };
}
