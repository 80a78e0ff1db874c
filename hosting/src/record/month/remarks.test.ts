import { expect, test } from "vitest";
import { remarksOn } from "./remarks";
import { FULL_DAY, OPEN_DAY, TODAY } from "./samples";

test("somebody who arrived this morning is at work", () => {
  expect(remarksOn("2026-11-20", OPEN_DAY, TODAY)).toEqual([{ what: "atWork" }]);
});

test("twenty hours after the arrival the departure is missing", () => {
  expect(remarksOn("2026-11-19", OPEN_DAY, TODAY)).toEqual([{ what: "missingOut" }]);
});

test("a night duty that began 17 hours ago is still going on the next day", () => {
  const night = { ...OPEN_DAY, punches: OPEN_DAY.punches.map((punch) => ({ ...punch, minute: 1200 })) };
  expect(remarksOn("2026-11-19", night, TODAY)).toEqual([{ what: "atWork" }]);
});

test("an arrival that another system has does not keep anybody at work", () => {
  const arrival = {
    ...OPEN_DAY.punches[0],
    id: "other",
    minute: 1200,
    source: "pulled",
    beside: true,
  } as const;
  const day = { ...OPEN_DAY, punches: [...OPEN_DAY.punches, arrival] } as typeof OPEN_DAY;
  expect(remarksOn("2026-11-19", day, TODAY)).toEqual([{ what: "missingOut" }]);
});

test("a missing arrival is missing at once", () => {
  const day = { ...OPEN_DAY, incomplete: "missingIn" as const };
  expect(remarksOn("2026-11-20", day, TODAY)).toEqual([{ what: "missingIn" }]);
});

test("marks and outings are named", () => {
  expect(remarksOn("2026-11-19", FULL_DAY, TODAY)).toEqual([
    { what: "offline" },
    { what: "outing", minutes: 30 },
  ]);
});
