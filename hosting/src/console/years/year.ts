import { type LimitSet, type LimitSettings, limitsOf } from "../../data/limits";

/** Somebody's month, in minutes: docs/api.md, `GET /years`. */
export interface MonthFigures {
  worked: number;
  overtime: number;
  statutory: number;
  confirmed: boolean;
  /** Confirmed, and open on its own since. */
  open: boolean;
}

export type MonthState = "open" | "confirming" | "confirmed" | "reopening";

export interface PersonsYear {
  employeeId: string;
  code: string;
  name: string;
  position: string;
  employmentType: string;
  months: Readonly<Record<string, MonthFigures>>;
}

export interface YearList {
  departmentId: string;
  at: string;
  months: readonly { month: string; state: MonthState }[];
  people: readonly PersonsYear[];
}

/** The limits that a month can be over, from the lowest to the highest. */
export const OVERS = ["month", "average", "specialMonth"] as const;
export type Over = (typeof OVERS)[number];

/** The limits that a month is over. That of the special month is passed when it is reached. */
export function oversOf({ overtime, statutory }: MonthFigures, limits: LimitSet | undefined): Over[] {
  if (!limits) return [];
  const is: Record<Over, boolean> = {
    month: overtime - (limits.withoutStatutory ? statutory : 0) > limits.month,
    average: overtime > limits.average,
    specialMonth: overtime >= limits.specialMonth,
  };
  return OVERS.filter((over) => is[over]);
}

/** Sums and means over the months that are known; `overtime` against the year's limit as the set counts it. */
export interface Sum {
  months: number;
  worked: number;
  overtime: number;
  isOver: boolean;
}

export function sumOf({ months }: PersonsYear, limits: LimitSet | undefined): Sum {
  const known = Object.values(months);
  const add = (value: (each: MonthFigures) => number) => known.reduce((sum, each) => sum + value(each), 0);
  const overtime = add((each) => each.overtime);
  const counted = overtime - (limits?.withoutStatutory ? add((each) => each.statutory) : 0);
  const isOver = limits !== undefined && counted > limits.year;
  return { months: known.length, worked: add((each) => each.worked), overtime, isOver };
}

/** The mean of whole minutes, cut; null of nothing. */
export const meanOf = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.floor(sum / count);

/** The department's mean of a month over those who have one; null where nobody has. */
export function averageOf(
  people: readonly PersonsYear[],
  month: string,
  what: "worked" | "overtime",
): number | null {
  const known = people.flatMap((person) => person.months[month] ?? []);
  return meanOf(
    known.reduce((sum, each) => sum + each[what], 0),
    known.length,
  );
}

/** How many people have a month, and how many of them are over each limit. */
export interface OverCount {
  people: number;
  over: Record<Over, number>;
}

/** 時間超過人数: by month, and in the year: people who were over in one month at least, each once. */
export function overCounts(
  { months, people }: Pick<YearList, "months" | "people">,
  settings: LimitSettings,
): { byMonth: ReadonlyMap<string, OverCount>; year: OverCount } {
  const persons = people.map((person) => {
    const limits = limitsOf(settings, person.employmentType);
    const overs = Object.entries(person.months).map(
      ([month, each]) => [month, oversOf(each, limits)] as const,
    );
    return new Map(overs);
  });
  const count = (overs: readonly (readonly Over[])[]): OverCount => ({
    people: overs.length,
    over: Object.fromEntries(
      OVERS.map((over) => [over, overs.filter((each) => each.includes(over)).length]),
    ) as OverCount["over"],
  });
  const inMonth = (month: string) =>
    persons.flatMap((overs) => (overs.has(month) ? [overs.get(month) ?? []] : []));
  const byMonth = new Map(months.map(({ month }) => [month, count(inMonth(month))] as const));
  const known = persons.filter((person) => person.size > 0);
  return { byMonth, year: count(known.map((person) => [...person.values()].flat())) };
}
