import { limitsOf } from "../../data/limits";
import { words as shared } from "../../shared/i18n/shared";
import { formatMonthName } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import type { Seen } from "./useYear";
import { averageOf, meanOf, type PersonsYear, sumOf } from "./year";

const WHATS = ["worked", "overtime"] as const;
const written = (minutes: number | null | undefined) => (minutes == null ? null : formatMinutes(minutes));

/** The year as a table: a line a person, 在校等 and 時間外 of each month, sums and means. */
export function rowsOf({ list: { months, people }, limits }: Seen): Row[] {
  const words = texts.value;
  const spans = [...months.map(({ month }) => formatMonthName(month)), words.total, words.mean];
  const heads = spans.flatMap((span) => WHATS.map((what) => `${span} ${words[what]}`));
  const means = months.flatMap(({ month }) => WHATS.map((what) => written(averageOf(people, month, what))));
  return [
    [words.number, words.position, shared.value.code, words.name, ...heads],
    ...people.map((person, index) => [index + 1, ...lineOf(person, months, limits)]),
    [null, null, null, words.everybody, ...means],
  ];
}

function lineOf(person: PersonsYear, months: Seen["list"]["months"], limits: Seen["limits"]): Row {
  const sum = sumOf(person, limitsOf(limits, person.employmentType));
  return [
    person.position,
    person.code,
    person.name,
    ...months.flatMap(({ month }) => WHATS.map((what) => written(person.months[month]?.[what]))),
    ...WHATS.map((what) => (sum.months > 0 ? formatMinutes(sum[what]) : null)),
    ...WHATS.map((what) => written(meanOf(sum[what], sum.months))),
  ];
}
