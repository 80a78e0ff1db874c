import { expect, test } from "vitest";
import { buildRows } from "./rows";
import { FULL_DAY, OPEN_DAY, PLAN, TODAY } from "./samples";

const build = (days = {}, names = {}) => buildRows(PLAN, days, names, TODAY);

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

test("a day has its hours as the sheet states them, and its breaks only where they were recorded", () => {
  const recorded = { ...FULL_DAY, breaks: [{ start: 720, end: 750 }] };
  const [first, second] = build({ "2026-11-19": FULL_DAY, "2026-11-20": recorded });
  expect(first).toMatchObject({ start: 480, end: 1080, breaks: null });
  expect(first?.figures).toEqual({
    worked: 555,
    regular: 465,
    overtime: 90,
    before: 10,
    after: 80,
    dayOff: 0,
  });
  expect(second?.breaks).toBe(30);
});

test("the hours of an incomplete day are blank, not 0", () => {
  const [row] = build({ "2026-11-19": OPEN_DAY });
  expect(row).toMatchObject({ start: 480, end: null, figures: null });
});
