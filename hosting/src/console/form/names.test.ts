import { expect, test } from "vitest";
import { moved, replaced } from "./names";
import { same } from "./same";

test("an item changes places with its neighbour, and stays at either end", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

test("an item is replaced where it stands", () => {
  expect(replaced(["a", "b"], 1, "c")).toEqual(["a", "c"]);
});

test("data say the same in any order of their fields, but not of their lists", () => {
  expect(same({ a: 1, b: [null, { c: "" }] }, { b: [null, { c: "" }], a: 1 })).toBe(true);
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(same({ a: null }, { a: {} })).toBe(false);
  expect(same([], {})).toBe(false);
});
