import { expect, test } from "vitest";
import { texts } from "./i18n/texts";
import { check, type Draft, draftOf, newDraft, readBreaks, workOf } from "./patterns";

const USUAL = {
  id: "usual000000000000000",
  name: "通常",
  departmentId: null,
  start: 490,
  end: 1000,
  breaks: [{ start: 765, end: 810 }],
  active: true,
};

function faultsOf(change: Partial<Draft>, ...breaks: (readonly [string, string])[]) {
  const typed = breaks.map(([start, end], place) => ({ key: `${place}`, start, end }));
  return check({ ...draftOf(USUAL), breaks: typed, ...change });
}

test("a pattern as it was saved has nothing wrong, nor has one past midnight", () => {
  expect(check(draftOf(USUAL))).toEqual({});
  expect(faultsOf({ start: "22:00", end: "31:00" }, ["26:00", "27:00"])).toEqual({});
});

test("a new one asks for name and times, but for no break", () => {
  expect(Object.keys(check(newDraft("")))).toEqual(["name", "start", "end"]);
});

test("breaks lie within the hours, apart from each other, and end after they began", () => {
  const { outsideHours, overlaps, endBeforeStart, unreadable } = texts.value.errors;
  expect(faultsOf({}, ["07:00", "08:30"])).toEqual({ "breaks.0": outsideHours });
  expect(faultsOf({}, ["12:00", "13:00"], ["12:30", "13:30"])).toEqual({
    "breaks.0": overlaps,
    "breaks.1": overlaps,
  });
  expect(faultsOf({}, ["13:00", "12:00"])).toEqual({ "breaks.0": endBeforeStart });
  expect(faultsOf({}, ["12:00", ""])).toEqual({ "breaks.0": unreadable });
  expect(faultsOf({}, ["12:00", "13:00"], ["13:00", "13:15"], ["", ""])).toEqual({});
});

test("an end before the start is the end's fault", () => {
  expect(Object.keys(faultsOf({ start: "17:00", end: "08:30" }))).toEqual(["end"]);
});

test("breaks are read in the order of the day, and taken off the work", () => {
  const { breaks } = {
    breaks: readBreaks([
      { key: "a", start: "15:00", end: "15:15" },
      { key: "b", start: "12:00", end: "12:45" },
    ]),
  };
  expect(breaks).toEqual([
    { start: 720, end: 765 },
    { start: 900, end: 915 },
  ]);
  expect(workOf({ start: 490, end: 1000, breaks })).toBe(450);
});
