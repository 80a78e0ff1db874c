import { describe, expect, test } from "vitest";
import type { LimitSettings } from "../../data/limits";
import { averageOf, type MonthFigures, overCounts, oversOf, type PersonsYear, sumOf } from "./year";

const GUIDELINE = {
  name: "教員",
  month: 2700,
  year: 21_600,
  specialMonth: 6000,
  average: 4800,
  withoutStatutory: false,
};
const SETTINGS: LimitSettings = {
  sets: { guideline: GUIDELINE, article36: { ...GUIDELINE, withoutStatutory: true } },
  byEmploymentType: { 事務職員: "article36" },
  usual: "guideline",
  warnings: [2400, 4500],
};

const month = (overtime: number, statutory = 0): MonthFigures => ({
  worked: overtime + 10_000,
  overtime,
  statutory,
  confirmed: true,
  open: false,
});

const person = (
  name: string,
  months: Record<string, MonthFigures>,
  employmentType = "教員",
): PersonsYear => ({
  employeeId: name,
  code: name,
  name,
  position: "教諭",
  employmentType,
  months,
});

describe("a month against its limits", () => {
  test.each([
    [2700, []],
    [2701, ["month"]],
    [4800, ["month"]],
    [4801, ["month", "average"]],
    [5999, ["month", "average"]],
    [6000, ["month", "average", "specialMonth"]],
  ])("of %i minutes", (minutes, expected) => {
    expect(oversOf(month(minutes), GUIDELINE)).toEqual(expected);
  });

  test("work on statutory holidays counts for the averages alone where the set says so", () => {
    const limits = { ...GUIDELINE, withoutStatutory: true };
    expect(oversOf(month(2800, 100), limits)).toEqual([]);
    expect(oversOf(month(2801, 100), limits)).toEqual(["month"]);
    expect(oversOf(month(4900, 2300), limits)).toEqual(["average"]);
  });
});

describe("a department's year", () => {
  // April: 50:00, 90:00, nobody knows, 46:40 of which 2:00 on statutory holidays. May: 46:00, 100:00, 10:00, 0:00.
  const people = [
    person("sato", { "2026-04": month(3000), "2026-05": month(2760) }),
    person("suzuki", { "2026-04": month(5400), "2026-05": month(6000) }),
    person("kato", { "2026-05": month(600) }),
    person("ito", { "2026-04": month(2800, 120), "2026-05": month(0) }, "事務職員"),
    person("mori", {}),
  ];
  const months = ["2026-04", "2026-05", "2026-06"].map((each) => ({ month: each, state: "open" as const }));

  test("counts by month who was over, of those who have the month", () => {
    const { byMonth } = overCounts({ months, people }, SETTINGS);
    expect(byMonth.get("2026-04")).toEqual({ people: 3, over: { month: 2, average: 1, specialMonth: 0 } });
    expect(byMonth.get("2026-05")).toEqual({ people: 4, over: { month: 2, average: 1, specialMonth: 1 } });
    expect(byMonth.get("2026-06")).toEqual({ people: 0, over: { month: 0, average: 0, specialMonth: 0 } });
  });

  test("counts everybody once in the year", () => {
    expect(overCounts({ months, people }, SETTINGS).year).toEqual({
      people: 4,
      over: { month: 2, average: 1, specialMonth: 1 },
    });
  });

  test("has its mean over those who have the month, cut to the minute", () => {
    expect(averageOf(people, "2026-04", "overtime")).toBe(3733); // 11,200 / 3
    expect(averageOf(people, "2026-05", "worked")).toBe(12_340); // 49,360 / 4
    expect(averageOf(people, "2026-06", "overtime")).toBeNull();
  });
});

test("a year is summed over its months, and passes its limit above it", () => {
  const full = (minutes: number, employmentType?: string) =>
    person(
      "sato",
      Object.fromEntries(["04", "05"].map((each) => [each, month(minutes, 100)])),
      employmentType,
    );
  expect(sumOf(full(10_800), GUIDELINE)).toEqual({
    months: 2,
    worked: 41_600,
    overtime: 21_600,
    isOver: false,
  });
  expect(sumOf(full(10_801), GUIDELINE).isOver).toBe(true);
  expect(sumOf(full(10_900), { ...GUIDELINE, withoutStatutory: true }).isOver).toBe(false);
  expect(sumOf(full(10_901), { ...GUIDELINE, withoutStatutory: true }).isOver).toBe(true);
});
