import { averagesOf } from "../../record/limits/lines";
import type { Expectation, LimitName, Standing } from "../../record/limits/overview";
import type { Figures } from "../figures";

/** How urgent somebody's month is, the most urgent first. */
export const LEVELS = ["over", "foreseen", "near", "fine"] as const;
export type Level = (typeof LEVELS)[number];

/** Somebody's month: docs/api.md, `GET /standings`. */
export interface Ranked {
  employeeId: string;
  code: string;
  name: string;
  position: string;
  level: Level;
  overtime: number;
  standings: readonly Standing[];
  forecast: readonly (Expectation & { limit: LimitName })[];
  lacks: number;
}

export interface Ranking {
  month: string;
  at: string;
  summary: Figures;
  people: readonly Ranked[];
}

/** Where somebody stands under a limit that is counted once. */
export const standingOf = ({ standings }: Ranked, limit: LimitName) =>
  standings.find((each) => each.limit === limit);

/** What the present month is foreseen to come to under a limit; undefined in other months. */
export const forecastOf = ({ forecast }: Ranked, limit: LimitName) =>
  forecast.find((each) => each.limit === limit);

/** The highest of the averages over 2 months and more, and whether one of them is over. */
export function worstAverage({
  standings,
}: Ranked): { minutes: number; span: number; over: boolean } | undefined {
  const over = standings.some((each) => each.limit === "average" && each.over);
  const [highest] = averagesOf({ standings }).toSorted((one, other) => other.minutes - one.minutes);
  return highest && { ...highest, over };
}

/** What most people's limits allow, of whom the first stands: minutes of a month, a year, and of the averages. */
export function allowedTo([first]: readonly Ranked[]): { month: number; year: number; average: number } {
  const of = (limit: LimitName) => first?.standings.find((each) => each.limit === limit);
  const average = of("average");
  return {
    month: of("month")?.allowed ?? 0,
    year: of("year")?.allowed ?? 0,
    average: average
      ? average.allowed / average.span
      : (first && forecastOf(first, "average")?.threshold) || 0,
  };
}
