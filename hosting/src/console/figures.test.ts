import { expect, test } from "vitest";
import { type Figures, meanOvertime, shareWithin, totalOf } from "./figures";

const figures = (people: number, overtime: number, overMonth: number): Figures => ({
  people,
  overtime,
  overMonth,
  overAverage: 1,
  overSpecial: 0,
  foreseen: { month: 2, average: 1 },
  lacking: 3,
});

test("a mean is over everybody, and of several departments over all of their people", () => {
  const all = totalOf([figures(3, 100, 1), figures(1, 2900, 1)]);
  expect(meanOvertime(figures(3, 100, 1))).toBe(33);
  expect(meanOvertime(all)).toBe(750);
  expect(shareWithin(all)).toBe(0.5);
  expect(all).toMatchObject({ people: 4, overAverage: 2, foreseen: { month: 4, average: 2 }, lacking: 6 });
});

test("of nobody there is neither mean nor share", () => {
  expect([meanOvertime(totalOf([])), shareWithin(totalOf([]))]).toEqual([null, null]);
});
