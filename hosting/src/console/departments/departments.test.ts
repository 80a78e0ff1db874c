import { expect, test } from "vitest";
import { draftOf, type ListedDepartment, newDraft, ownSettings, settingsOf } from "./departments";

const NORTH: ListedDepartment = {
  id: "north000000000000000",
  code: "0100",
  name: "北小学校",
  order: 1,
  defaultPatternId: null,
  reportNumber: "",
  reportName: "",
  course: "",
  language: null,
  terminal: { breaks: false, device: "none" },
};

test("what a department has not of its own is inherited", () => {
  const inherited = { outings: null, timecard: null, status: null, help: null, counts: null };
  expect(settingsOf(draftOf(NORTH))).toEqual({
    language: null,
    terminal: { ...inherited, breaks: false, device: "none" },
  });
});

test("a setting of its own is told from the same one inherited", () => {
  const draft = draftOf({ ...NORTH, terminal: { help: true } });
  expect([draft.shown.help, draft.shown.status, draft.device]).toEqual(["true", "", ""]);
});

test("settings of its own are counted", () => {
  expect(ownSettings(NORTH)).toBe(2);
  expect(ownSettings({ ...NORTH, language: "en" })).toBe(3);
});

test("a new department comes after all others", () => {
  expect(newDraft([{ ...NORTH, order: 7 }, NORTH]).order).toBe("8");
  expect(newDraft([]).order).toBe("1");
});
