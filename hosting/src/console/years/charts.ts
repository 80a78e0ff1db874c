import { limitsOf } from "../../data/limits";
import { formatMonthName } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { formatHours, formatShare } from "../../shared/time/units";
import type { ChartData, Series } from "../../shared/ui/chart/data";
import { texts } from "./i18n/texts";
import { nameOf } from "./marks";
import type { Seen } from "./useYear";
import { averageOf, OVERS, overCounts, type PersonsYear } from "./year";

/** 職員全体の平均と特定職員の比較: somebody's 時間外 by month against the average, and the limits where asked for. */
export function comparison(
  { list, limits }: Seen,
  person: PersonsYear,
  { withLimits = false } = {},
): ChartData {
  const words = texts.value;
  const months = list.months.map(({ month }) => month);
  const own = withLimits ? limitsOf(limits, person.employmentType) : undefined;
  const line = (minutes: number): Series => ({
    name: words.limit(formatHours(minutes)),
    values: months.map(() => minutes),
    asLine: true,
  });
  return {
    kind: "bar",
    heading: words.month,
    labels: months.map(formatMonthName),
    series: [
      { name: person.name, values: months.map((month) => person.months[month]?.overtime ?? null) },
      {
        name: words.average,
        values: months.map((month) => averageOf(list.people, month, "overtime")),
        asLine: true,
      },
      ...(own ? [line(own.month), line(own.average)] : []),
    ],
    format: formatMinutes,
    step: 60,
  };
}

/** 時間超過人数の割合: of those who have the month, how many parts were over each limit. */
export function shares({ list, limits }: Seen): ChartData {
  const { byMonth } = overCounts(list, limits);
  const usual = limits.sets[limits.usual];
  const counts = [...byMonth.values()];
  return {
    kind: "bar",
    heading: texts.value.month,
    labels: [...byMonth.keys()].map(formatMonthName),
    series: usual
      ? OVERS.map((over) => ({
          name: nameOf(over, usual),
          values: counts.map(({ people, over: are }) => (people === 0 ? null : are[over] / people)),
        }))
      : [],
    format: formatShare,
    step: 0.05,
  };
}
