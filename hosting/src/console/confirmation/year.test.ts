import { expect, test } from "vitest";
import { monthsFrom, yearOf } from "./year";

test.each([
  ["2026-11", 4, "2026-04"],
  ["2027-03", 4, "2026-04"],
  ["2026-04", 4, "2026-04"],
  ["2026-01", 1, "2026-01"],
])("%s lies in the year that begins in month %i of %s", (month, start, first) => {
  expect(yearOf(month, start)).toBe(first);
});

test("a year has twelve months, across New Year", () => {
  const months = monthsFrom("2026-04");
  expect([months.length, months[0], months[11]]).toEqual([12, "2026-04", "2027-03"]);
});
