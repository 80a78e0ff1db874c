import type { Department } from "../../data/department";
import { type Figures, meanOvertime, shareWithin } from "../figures";
import type { MonthState } from "../years/year";

/** `overviews/{departmentId}_{yyyymm}` */
export interface Overview extends Figures {
  departmentId: string;
  month: string;
  at: { toDate(): Date };
  state: MonthState;
}

/** A department, and what is known of its month; null before the first night. */
export interface Line {
  department: Department;
  overview: Overview | null;
}

/** What lines can be sorted by. */
export const COLUMNS = [
  "department",
  "people",
  "mean",
  "within",
  "overMonth",
  "overAverage",
  "foreseen",
  "lacking",
  "state",
] as const;
export type Column = (typeof COLUMNS)[number];

const STATES: readonly MonthState[] = ["open", "confirming", "reopening", "confirmed"];

/** What is sorted by, of a department that has figures. */
const VALUES: Record<Exclude<Column, "department">, (overview: Overview) => number | null> = {
  people: ({ people }) => people,
  mean: meanOvertime,
  within: shareWithin,
  overMonth: ({ overMonth }) => overMonth,
  overAverage: ({ overAverage }) => overAverage,
  foreseen: ({ foreseen }) => foreseen.month,
  lacking: ({ lacking }) => lacking,
  state: ({ state }) => STATES.indexOf(state),
};

/** All departments in their own order, each with its figures. */
export function linesOf(departments: readonly Department[], overviews: readonly Overview[]): Line[] {
  const known = new Map(overviews.map((overview) => [overview.departmentId, overview]));
  return departments.map((department) => ({ department, overview: known.get(department.id) ?? null }));
}

/** Those whose code or name holds the text. */
export function found(lines: readonly Line[], text: string): Line[] {
  const wanted = text.trim().normalize("NFKC").toLowerCase();
  return lines.filter(({ department: { code, name } }) =>
    `${code} ${name}`.normalize("NFKC").toLowerCase().includes(wanted),
  );
}

/** In order of a column, those without figures last; the departments' own order decides between equals. */
export function sorted(lines: readonly Line[], column: Column, descending: boolean): Line[] {
  if (column === "department") return descending ? lines.toReversed() : [...lines];
  const value = ({ overview }: Line) => overview && VALUES[column](overview);
  return lines.toSorted((one, other) => {
    const [mine, theirs] = [value(one), value(other)];
    if (mine === null || theirs === null) return Number(mine === null) - Number(theirs === null);
    return descending ? theirs - mine : mine - theirs;
  });
}
