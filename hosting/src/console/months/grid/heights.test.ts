import { describe, expect, test } from "vitest";
import { buildRows } from "../../../record/month/rows";
import { FULL_DAY, PLAN, TODAY } from "../../../record/month/samples";
import type { Lack } from "../list/lacks";
import type { Line } from "../list/lines";
import { columnsOf } from "../list/month";
import { heightOf } from "./heights";

const DAY = "2026-11-19";
const COLUMNS = columnsOf("2026-11", {}, TODAY.date).filter(({ date }) => date in PLAN.days);

function lineWith(days: Record<string, typeof FULL_DAY>, lacks: [string, Lack][] = []): Line {
  const rows = buildRows(
    { plan: PLAN, forms: {}, days },
    { names: {}, categories: {}, today: TODAY, defaults: null },
  );
  return {
    person: {} as never,
    rows,
    totals: null,
    standing: "none",
    reach: "within",
    isLong: false,
    notice: null,
    lacks: new Map(lacks),
  };
}

describe("the height of a line", () => {
  test("is its name's where the days have little to show", () => {
    expect(heightOf(lineWith({}), COLUMNS, "times")).toBe(49);
  });

  test("is its fullest day's: times, overtime and marks one below the other", () => {
    const line = lineWith({ [DAY]: FULL_DAY }, [[DAY, "undeclared"]]);
    expect(heightOf(line, COLUMNS, "times")).toBe(5 + 3 * 17 + 2 * 14);
  });

  test("is less without the times", () => {
    const line = lineWith({ [DAY]: FULL_DAY }, [[DAY, "undeclared"]]);
    expect(heightOf(line, COLUMNS, "overtime")).toBe(5 + 17 + 2 * 14);
  });
});
