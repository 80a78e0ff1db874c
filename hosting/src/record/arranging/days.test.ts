import { describe, expect, it } from "vitest";
import type { Plan } from "../../data/plan";
import { datesBetween, MOST_DAYS, workingAmong } from "./days";

describe("datesBetween", () => {
  it("has both ends, across a month's edge", () => {
    expect(datesBetween("2026-11-29", "2026-12-02")).toEqual([
      "2026-11-29",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
    ]);
  });

  it("has none in the wrong order, half given, or too many", () => {
    expect(datesBetween("2026-11-30", "2026-11-29")).toEqual([]);
    expect(datesBetween("", "2026-11-29")).toEqual([]);
    expect(datesBetween("2026-01-01", "2026-03-03")).toHaveLength(MOST_DAYS);
    expect(datesBetween("2026-01-01", "2026-03-04")).toEqual([]);
  });
});

describe("workingAmong", () => {
  const day = (kind: "working" | "dayOff") => ({ kind, patternId: null, leave: [], duty: [] });
  const plan: Plan = { days: { "2026-11-20": day("working"), "2026-11-21": day("dayOff") }, patterns: {} };

  it("leaves days off out, and keeps what no plan speaks of", () => {
    expect(workingAmong(["2026-11-20", "2026-11-21", "2026-12-01"], [plan])).toEqual([
      "2026-11-20",
      "2026-12-01",
    ]);
  });
});
