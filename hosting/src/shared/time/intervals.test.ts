import { expect, test } from "vitest";
import { lengthOf } from "./intervals";

test("intervals that overlap or touch count once", () => {
  const intervals = [
    { start: 780, end: 790 },
    { start: 720, end: 765 },
    { start: 750, end: 780 },
  ];
  expect(lengthOf(intervals)).toBe(70);
});
