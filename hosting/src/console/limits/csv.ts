import { words as shared } from "../../shared/i18n/shared";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { formatHours } from "../../shared/time/units";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import { allowedTo, forecastOf, type Ranked, standingOf, worstAverage } from "./ranking";

/** The ranking as a table; of limits that are, or will be, passed the day. */
export function rowsOf(people: readonly Ranked[]): Row[] {
  const { columns } = texts.value;
  const allowed = allowedTo(people);
  return [
    [
      shared.value.code,
      columns.name,
      columns.level,
      columns.overtime,
      columns.expected,
      columns.passing(formatHours(allowed.month)),
      columns.passing(formatHours(allowed.average)),
      columns.year(formatHours(allowed.year)),
      columns.averages,
      columns.monthsOver,
    ],
    ...people.map(lineOf),
  ];
}

function lineOf(person: Ranked): Row {
  const expected = forecastOf(person, "month")?.expected;
  const year = standingOf(person, "year");
  const worst = worstAverage(person);
  const months = standingOf(person, "monthsOver");
  return [
    person.code,
    person.name,
    texts.value.levels[person.level],
    formatMinutes(person.overtime),
    expected === undefined ? null : formatMinutes(expected),
    passingOf(person, "month"),
    passingOf(person, "average"),
    year && formatMinutes(year.value),
    worst && formatMinutes(worst.minutes),
    months?.value,
  ];
}

function passingOf(person: Ranked, limit: "month" | "average"): string | null {
  const seen = forecastOf(person, limit);
  if (!seen?.passes) return null;
  const { passed, passes } = texts.value;
  return `${formatDayAndWeekday(seen.passes)} ${seen.passed ? passed : passes}`;
}
