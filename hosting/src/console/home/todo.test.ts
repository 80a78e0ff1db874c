import { expect, test } from "vitest";
import { addressOf, grouped, type Item } from "./todo";

const item = (what: Item["what"], departmentId: string, count: number): Item => ({
  what,
  departmentId,
  count,
  month: null,
  since: null,
});

test("the most urgent comes first, and of each the department that has most of it", () => {
  const items = [item("unconfirmed", "north", 1), item("held", "north", 1), item("held", "south", 2)];
  expect(grouped(items)).toEqual([
    { what: "held", count: 3, items: [item("held", "south", 2), item("held", "north", 1)] },
    { what: "unconfirmed", count: 1, items: [item("unconfirmed", "north", 1)] },
  ]);
});

test("each leads to where it is done, at its month", () => {
  expect(addressOf({ ...item("unconfirmed", "north", 1), month: "2026-10" })).toBe(
    "#/confirmation?department=north&month=2026-10",
  );
  expect(addressOf({ ...item("missingOut", "north", 1), since: "2026-11-16" })).toBe(
    "#/months?department=north&month=2026-11",
  );
  expect(addressOf(item("unseen", "north", 1))).toBe("#/terminals?department=north");
});
