import { expect, test } from "vitest";
import { instantOf, localTimeOf } from "./localTime";

const MORNING = Date.parse("2026-11-19T23:30:00Z");

test("an instant is written in the zone's own time, and read again", () => {
  expect(localTimeOf(MORNING, "Asia/Tokyo")).toBe("2026-11-20T08:30");
  expect(instantOf("2026-11-20T08:30", "Asia/Tokyo")).toBe(MORNING);
});

test("where clocks change, the time of the day itself counts", () => {
  expect(instantOf("2026-03-29T01:30", "Europe/Berlin")).toBe(Date.parse("2026-03-29T00:30:00Z"));
  expect(instantOf("2026-03-29T03:30", "Europe/Berlin")).toBe(Date.parse("2026-03-29T01:30:00Z"));
});

test("what is no time is none", () => {
  expect(instantOf("", "Asia/Tokyo")).toBeNaN();
});
