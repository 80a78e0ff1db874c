import { expect, test } from "vitest";
import type { Pulling } from "../../../data/pulling";
import { check, draftOf, settingsOf } from "./pulling";

const SETTINGS: Pulling = {
  attendance: true,
  unit: 15,
  primary: "pulled",
  defaults: {
    start: 540,
    end: 1080,
    breaks: [{ start: 720, end: 780 }],
    morningOff: { start: 540, end: 780 },
    afternoonOff: null,
  },
};

test("what is saved is typed, and typed as it was saved", () => {
  expect(draftOf(SETTINGS)).toMatchObject({ unit: "15", work: { start: "09:00", end: "18:00" } });
  expect(settingsOf(draftOf(SETTINGS))).toEqual(SETTINGS);
  expect(settingsOf(draftOf({ ...SETTINGS, defaults: null }))).toEqual({ ...SETTINGS, defaults: null });
});

test.each([
  ["a time that is none", { work: { start: "9時", end: "18:00" } }, "work.start"],
  ["half a break", { rest: { start: "12:00", end: "" } }, "rest.end"],
  ["an end before its start", { morningOff: { start: "13:00", end: "09:00" } }, "morningOff.end"],
  ["no hours at all", { work: { start: "", end: "" } }, "work.start"],
])("%s is named", (_, change, field) => {
  expect(Object.keys(check({ ...draftOf(SETTINGS), ...change }))).toEqual([field]);
});

test("without default times nothing is asked of them", () => {
  expect(check({ ...draftOf(SETTINGS), hasDefaults: false, work: { start: "", end: "" } })).toEqual({});
});
