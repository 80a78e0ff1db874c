import { expect, test } from "vitest";
import { isMonth, monthAfter } from "./month";

test.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
])("%s and %i months is %s", (month, count, other) => {
  expect(monthAfter(month, count)).toBe(other);
});

test.each(["2026-13", "2026-1", "", "2026-11-20"])("%j is no month", (text) => {
  expect(isMonth(text)).toBe(false);
});
