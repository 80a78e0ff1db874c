import type { LimitName, Overview, Standing } from "./overview";

export type Nearness = "within" | "near" | "over";

/** One limit as the card shows it, in minutes (`monthsOver`: months). `monthAverage`: this month alone against the limit of the averages. */
export interface Line {
  what: LimitName | "monthAverage";
  value: number;
  allowed: number;
  nearness: Nearness;
}

/** An average over `span` months; a part of a minute counts as one, so that 80:00 shows nobody who is over. */
export interface Average {
  span: number;
  minutes: number;
}

/** The limits that matter: those for special circumstances only once the usual ones are passed. */
export function linesOf(overview: Overview): Line[] {
  const { standings, limits, warnings } = overview;
  const one = (limit: LimitName) => standings.find((each) => each.limit === limit);
  const [month, year] = [one("month"), one("year")];
  const full = one("specialMonth");
  const lines = [
    month && ofMonth(month, warnings),
    full &&
      ofMonth(
        { ...full, allowed: limits.average, over: full.value > limits.average },
        warnings,
        "monthAverage",
      ),
    month?.over && full && ofMonth(full, warnings),
    year && line(year),
    year?.over && line(one("specialYear")),
    worst(overview),
    line(one("monthsOver")),
  ];
  return lines.filter((each) => each !== undefined && each !== false);
}

/** All averages, over two months and more. */
export function averagesOf({ standings }: Pick<Overview, "standings">): Average[] {
  return standings
    .filter(({ limit }) => limit === "average")
    .map(({ value, span }) => ({ span, minutes: Math.ceil(value / span) }));
}

function worst(overview: Overview): Line | undefined {
  const highest = Math.max(...averagesOf(overview).map(({ minutes }) => minutes));
  if (highest === Number.NEGATIVE_INFINITY) return undefined;
  const allowed = overview.limits.average;
  return { what: "average", value: highest, allowed, nearness: highest > allowed ? "over" : "within" };
}

function line(standing: Standing | undefined): Line | undefined {
  if (!standing) return undefined;
  const { limit, value, allowed, over } = standing;
  return { what: limit, value, allowed, nearness: over ? "over" : "within" };
}

function ofMonth(standing: Standing, warnings: readonly number[], what: Line["what"] = standing.limit): Line {
  const { value, allowed, over } = standing;
  const warning = warnings.findLast((minutes) => minutes < allowed);
  const isNear = warning !== undefined && value >= warning;
  return { what, value, allowed, nearness: over ? "over" : isNear ? "near" : "within" };
}
