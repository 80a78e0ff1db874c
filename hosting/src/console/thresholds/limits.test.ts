import { expect, test } from "vitest";
import { texts as formTexts } from "../form/i18n/texts";
import { formatHours, parseHours } from "./hours";
import { texts } from "./i18n/texts";
import { check, copied, draftOf, isNeeded, type Limits, limitsOf } from "./limits";

const TEACHERS = {
  name: "教員（指針）",
  month: 2700,
  year: 21600,
  specialMonth: 6000,
  specialYear: 43200,
  average: 4800,
  longestSpan: 6,
  monthsOver: 6,
  firstMonth: 4,
  withoutStatutory: false,
};
const LIMITS: Limits = {
  sets: { guideline: TEACHERS, article36: { ...TEACHERS, name: "36協定", withoutStatutory: true } },
  byEmploymentType: { 事務職員: "article36" },
  usual: "guideline",
  warnings: [2400, 4530],
  notices: { above: 4800, reached: null, average: null, running: null, runningMonths: 3 },
  doctor: 4800,
};

test("hours are whole, or with minutes", () => {
  expect([parseHours("45"), parseHours("４５：３０"), parseHours("720")]).toEqual([2700, 2730, 43200]);
  expect([parseHours(""), parseHours("0"), parseHours("45.5"), parseHours("45:60")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([formatHours(2700), formatHours(2705)]).toEqual(["45", "45:05"]);
});

test("what is not typed into is sent as it was", () => {
  expect(limitsOf(draftOf(LIMITS))).toEqual(LIMITS);
  expect(check(draftOf(LIMITS))).toEqual({});
});

test("what cannot be read, or is named twice, is said where it stands", () => {
  const { missing, sameName } = formTexts.value;
  const draft = draftOf(LIMITS);
  const [first] = draft.sets;
  if (!first) throw new Error("no set");
  const sets = [{ ...first, month: "四十五", name: " " }];
  const types = [
    { key: "a", name: "事務職員", set: "guideline" },
    { key: "b", name: " 事務職員", set: "guideline" },
    { key: "c", name: "", set: "guideline" },
  ];
  const { unreadable } = texts.value;
  expect(check({ ...draft, sets, types, warnings: [{ key: "w", hours: "" }] })).toEqual({
    "sets.guideline.name": missing,
    "sets.guideline.month": unreadable,
    "types.b": sameName,
    "types.c": missing,
    "warnings.0": unreadable,
  });
});

test("a set is needed while somebody has it", () => {
  const draft = draftOf(LIMITS);
  expect([isNeeded(draft, "guideline"), isNeeded(draft, "article36")]).toEqual([true, true]);
  expect(isNeeded({ ...draft, types: [] }, "article36")).toBe(false);
});

test("another set begins as one there is, without its name", () => {
  const [first] = draftOf(LIMITS).sets;
  expect(first && copied(first)).toMatchObject({ month: "45", name: "" });
});

test("a trigger that is switched on needs its hours, one that is off none", () => {
  const draft = draftOf(LIMITS);
  const { unreadable } = texts.value;
  const triggers = {
    ...draft.triggers,
    reached: { isOn: true, hours: "100" },
    above: { isOn: false, hours: "" },
  };
  expect(check({ ...draft, triggers })).toEqual({});
  expect(limitsOf({ ...draft, triggers }).notices).toEqual({
    above: null,
    reached: 6000,
    average: null,
    running: null,
    runningMonths: 3,
  });
  const wrong = { ...triggers, running: { isOn: true, hours: "四十五" } };
  expect(check({ ...draft, triggers: wrong, doctor: "" })).toEqual({
    "notices.running": unreadable,
    doctor: unreadable,
  });
});
