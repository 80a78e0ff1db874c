import { expect, test } from "vitest";
import { found, type Line, linesOf, type Overview, sorted } from "./departments";

const department = (code: string, name: string, order: number) => ({ id: code, code, name, order });
const NORTH = department("0100", "北小学校", 1);
const SOUTH = department("0200", "南小学校", 2);
const EAST = department("0300", "東小学校", 3);

const overview = (departmentId: string, people: number, overtime: number, overMonth: number): Overview => ({
  departmentId,
  month: "2026-11",
  at: { toDate: () => new Date(0) },
  state: "open",
  people,
  overtime,
  overMonth,
  overAverage: 0,
  overSpecial: 0,
  foreseen: { month: 0, average: 0 },
  lacking: 0,
});

const LINES = linesOf([NORTH, SOUTH, EAST], [overview("0300", 2, 5000, 1), overview("0100", 4, 8000, 1)]);
const codes = (lines: readonly Line[]) => lines.map(({ department: { code } }) => code);

test("every department has its line, with figures or without", () => {
  expect(LINES.map(({ overview: known }) => known?.people ?? null)).toEqual([4, null, 2]);
});

test("lines are sorted by what the column shows, those without figures last", () => {
  expect(codes(sorted(LINES, "mean", true))).toEqual(["0300", "0100", "0200"]);
  expect(codes(sorted(LINES, "mean", false))).toEqual(["0100", "0300", "0200"]);
  expect(codes(sorted(LINES, "within", false))).toEqual(["0300", "0100", "0200"]); // 50 %, 75 %
  expect(codes(sorted(LINES, "overMonth", true))).toEqual(["0100", "0300", "0200"]); // equals in their own order
  expect(codes(sorted(LINES, "department", true))).toEqual(["0300", "0200", "0100"]);
});

test("departments are found by code or name, in any width", () => {
  expect(codes(found(LINES, "０２"))).toEqual(["0200"]);
  expect(codes(found(LINES, " 東 "))).toEqual(["0300"]);
  expect(found(LINES, "")).toHaveLength(3);
});
