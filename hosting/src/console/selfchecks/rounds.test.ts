import { expect, test } from "vitest";
import { bodyOf, check, datesOf, newDraft } from "./rounds";

const WEEK = { ...newDraft("north000000000000000", ["授業", "会議"]), from: "2026-11-13", to: "2026-11-16" };

test("Saturdays and Sundays are left out unless they are wanted", () => {
  expect(datesOf(WEEK)).toEqual(["2026-11-13", "2026-11-16"]);
  expect(datesOf({ ...WEEK, isWeekdaysOnly: false })).toHaveLength(4);
});

test("a round needs days, activities, and somebody to ask", () => {
  expect(check(WEEK)).toEqual({});
  expect(Object.keys(check(newDraft("", [])))).toEqual(["from", "to", "activities"]);
  expect(Object.keys(check({ ...WEEK, asksAll: false }))).toEqual(["employeeIds"]);
  expect(Object.keys(check({ ...WEEK, to: "2026-11-12" }))).toEqual(["to"]);
  expect(Object.keys(check({ ...WEEK, from: "2026-11-14", to: "2026-11-15" }))).toEqual(["to"]);
  expect(Object.keys(check({ ...WEEK, to: "2027-03-31" }))).toEqual(["to"]);
});

test("people are named only where some of a department are asked", () => {
  const some = { ...WEEK, asksAll: false, employeeIds: ["sato"] };
  expect(bodyOf(some)).toMatchObject({ departmentId: "north000000000000000", employeeIds: ["sato"] });
  expect(bodyOf(WEEK)).toMatchObject({ employeeIds: null, activities: ["授業", "会議"] });
  expect(bodyOf({ ...some, departmentId: "" })).toMatchObject({ departmentId: null, employeeIds: null });
});
