import { expect, test } from "vitest";
import { buildRows, isUndeclared, leaveLength } from "./rows";
import { FORM, FULL_DAY, OPEN_DAY, PLAN, TODAY } from "./samples";

const build = (days = {}, names = {}, forms = {}) =>
  buildRows(
    { plan: PLAN, days, forms },
    { names, categories: { grade: "学年" }, today: TODAY, defaults: null },
  );

test("every planned date has a line, in order, punches or not", () => {
  expect(build().map(({ date }) => date)).toEqual(["2026-11-19", "2026-11-20", "2026-11-23"]);
});

test("the present work date is marked", () => {
  expect(build().map(({ isToday }) => isToday)).toEqual([false, true, false]);
});

test("a holiday has its name, and no pattern", () => {
  const [usual, , holiday] = build({}, { "2026-11-23": "勤労感謝の日" });
  expect(usual?.pattern?.name).toBe("通常");
  expect(holiday).toMatchObject({ kind: "holiday", name: "勤労感謝の日", pattern: null });
});

test("a day has its hours as the sheet states them", () => {
  const [first] = build({ "2026-11-19": FULL_DAY });
  expect(first).toMatchObject({ start: 480, end: 1080 });
  expect(first?.figures).toEqual({
    worked: 555,
    regular: 465,
    overtime: 90,
    before: 10,
    after: 80,
    dayOff: 0,
  });
});

test("the hours of an incomplete day are blank, not 0", () => {
  const [row] = build({ "2026-11-19": OPEN_DAY });
  expect(row).toMatchObject({ start: 480, end: null, figures: null });
});

test("overtime waits for its form; the form names its category", () => {
  const [waiting] = build({ "2026-11-19": FULL_DAY });
  expect(waiting && isUndeclared(waiting)).toBe(true);
  const [row] = build({ "2026-11-19": { ...FULL_DAY, club: 30 } }, {}, { "2026-11-19": FORM });
  expect(row).toMatchObject({ club: 30, category: "学年" });
  expect(row && isUndeclared(row)).toBe(false);
});

test("days that have begun can be opened", () => {
  expect(build().map(({ hasBegun }) => hasBegun)).toEqual([true, true, false]);
});

test.each([
  ["the rest of the day", { start: 920, end: null }, 80],
  ["the whole day, without its break", { start: null, end: null }, 465],
  ["an hour across the break", { start: 720, end: 790 }, 25],
])("leave takes off %s", (_, hours, minutes) => {
  expect(leaveLength({ kind: "年休", ...hours }, PLAN.patterns["usual"] ?? null)).toBe(minutes);
});
