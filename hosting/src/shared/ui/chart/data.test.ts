import { expect, it } from "vitest";
import { type ChartData, stepFor } from "./data";

const chart = (step: number, ...values: (number | null)[]): ChartData => ({
  kind: "bar",
  heading: "",
  labels: [],
  series: [{ name: "", values }],
  format: String,
  step,
});

it("puts the lines of the axis at whole multiples, six at most", () => {
  expect(stepFor(chart(60, 90, null, 350))).toBe(60);
  expect(stepFor(chart(60, 361))).toBe(120);
  expect(stepFor(chart(60, 2400))).toBe(600);
  expect(stepFor(chart(1, 7_001))).toBe(1_167);
});

it("has an axis also where there is nothing", () => {
  expect(stepFor(chart(60))).toBe(60);
  expect(stepFor(chart(60, null))).toBe(60);
});
