import { describe, expect, test } from "vitest";
import { averagesOf, linesOf } from "./lines";
import type { Overview, Standing } from "./overview";

const ALLOWED = { month: 2700, year: 21_600, specialMonth: 6000, specialYear: 43_200, monthsOver: 6 };

/** November after so many minutes of overtime; years and averages as given. */
function overview(month: number, year = month, averages: readonly number[] = []): Overview {
  const standing = (limit: keyof typeof ALLOWED, value: number): Standing => {
    const over = limit === "specialMonth" ? value >= ALLOWED[limit] : value > ALLOWED[limit];
    return { limit, value, allowed: ALLOWED[limit], over, span: 1 };
  };
  return {
    limits: { ...ALLOWED, name: "教員（指針）", average: 4800, longestSpan: 6, withoutStatutory: false },
    warnings: [2400, 4500],
    standings: [
      standing("month", month),
      standing("year", year),
      standing("specialMonth", month),
      standing("specialYear", year),
      ...averages.map((value, place): Standing => {
        const span = place + 2;
        return { limit: "average", value, allowed: 4800 * span, over: value > 4800 * span, span };
      }),
      standing("monthsOver", 0),
    ],
    forecast: [],
  };
}

const nearness = (shown: Overview) =>
  Object.fromEntries(linesOf(shown).map((each) => [each.what, each.nearness]));

describe("a month against its limits", () => {
  test.each([
    [2399, { month: "within", monthAverage: "within" }],
    [2400, { month: "near", monthAverage: "within" }],
    [2700, { month: "near", monthAverage: "within" }],
    [2701, { month: "over", monthAverage: "within", specialMonth: "within" }],
    [4500, { month: "over", monthAverage: "near", specialMonth: "near" }],
    [4800, { month: "over", monthAverage: "near", specialMonth: "near" }],
    [4801, { month: "over", monthAverage: "over", specialMonth: "near" }],
    [6000, { month: "over", monthAverage: "over", specialMonth: "over" }],
  ])("of %i minutes", (minutes, expected) => {
    const { year, monthsOver, ...months } = nearness(overview(minutes));
    expect(months).toEqual(expected);
    expect([year, monthsOver]).toEqual(["within", "within"]);
  });
});

test("a year's special limit is shown once the usual one is passed", () => {
  expect(nearness(overview(0, 21_600))).not.toHaveProperty("specialYear");
  expect(nearness(overview(0, 21_601))).toMatchObject({ year: "over", specialYear: "within" });
});

test("of the averages the highest is measured, and a part of a minute counts", () => {
  const shown = overview(0, 0, [9600, 14_401, 12_000]);
  expect(averagesOf(shown)).toEqual([
    { span: 2, minutes: 4800 },
    { span: 3, minutes: 4801 },
    { span: 4, minutes: 3000 },
  ]);
  expect(linesOf(shown)).toContainEqual({ what: "average", value: 4801, allowed: 4800, nearness: "over" });
});

test("who has worked one month alone has no average", () => {
  const shown = linesOf(overview(600)).map(({ what }) => what);
  expect(shown).toEqual(["month", "monthAverage", "year", "monthsOver"]);
});
