import { expect, test } from "vitest";
import { phaseOf } from "./announcement";

const [MORNING, NOON, EVENING] = [8, 12, 18].map((hour) => Date.UTC(2026, 10, 20, hour)) as [
  number,
  number,
  number,
];

test("it is seen from its first instant until before its last", () => {
  expect(phaseOf({ from: NOON, until: EVENING }, MORNING)).toBe("coming");
  expect(phaseOf({ from: NOON, until: EVENING }, NOON)).toBe("shown");
  expect(phaseOf({ from: NOON, until: EVENING }, EVENING)).toBe("over");
});

test("without an end it stays, without a beginning it begins now", () => {
  expect(phaseOf({ from: MORNING, until: null }, EVENING)).toBe("shown");
  expect(phaseOf({ from: null, until: NOON }, MORNING)).toBe("shown");
});
