import { expect, test } from "vitest";
import { movableOn } from "./movable";
import { FULL_DAY, TODAY } from "./samples";

const on = (minute: number, more = {}) => {
  const punch = {
    id: "a",
    type: "in",
    minute,
    source: "terminal",
    offline: false,
    duplicate: false,
    ...more,
  };
  return movableOn("2026-11-30", { ...FULL_DAY, punches: [punch as never] }, TODAY);
};

test("an arrival of the night can be given to its own date", () => {
  expect(on(1710)).toEqual([{ punchId: "a", time: 270, to: "2026-12-01", isOwn: true }]);
});

test("one that was moved here can go back", () => {
  expect(on(270)).toEqual([{ punchId: "a", time: 270, to: "2026-11-29", isOwn: false }]);
});

test("nothing else can: arrivals of the day, departures, double taps, days without punches", () => {
  expect([on(300), on(1439), on(1710, { type: "out" }), on(1710, { duplicate: true })]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(movableOn("2026-11-30", undefined, TODAY)).toEqual([]);
});
