import { expect, test } from "vitest";
import { rangeOf, toneOf } from "./run";

test.each([
  ["week", "2026-11-22", { from: "2026-11-15", to: "2026-11-21" }],
  ["month", "2026-11-22", { from: "2026-11-01", to: "2026-11-21" }],
  ["month", "2026-11-01", { from: "2026-10-01", to: "2026-10-31" }],
  ["most", "2026-03-02", { from: "2026-01-21", to: "2026-03-01" }],
] as const)("the range %s on %s ends yesterday", (preset, today, range) => {
  expect(rangeOf(preset, today)).toEqual(range);
});

test("a run that left somebody's date out is not all well", () => {
  const counts = { pulled: 9, changed: 1, unchanged: 6, skipped: 2, failed: 0 };
  expect(toneOf({ state: "finished", counts })).toBe("good");
  expect(toneOf({ state: "finished", counts: { ...counts, failed: 1 } })).toBe("warning");
  expect(toneOf({ state: "failed", counts: null })).toBe("bad");
  expect(toneOf({ state: "reading", counts: null })).toBe("");
});
