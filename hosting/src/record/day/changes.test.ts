import { expect, test } from "vitest";
import { language } from "../../shared/i18n/language";
import { FORM } from "../month/samples";
import { changesBetween } from "./changes";

language.value = "ja";
const names = (id: string) => ({ grade: "学年", late: "遅番" })[id] ?? id;

test("the first form of a day says all that was written into it", () => {
  expect(changesBetween(null, FORM, names)).toEqual([
    { what: "除外する時間 定刻後", before: "なし", after: "00:10" },
    { what: "部活動時間数", before: "なし", after: "01:00" },
    { what: "主な時間外業務内容", before: "なし", after: "学年" },
    { what: "特記事項", before: "なし", after: "遠足の準備" },
  ]);
});

test("a later one says what it changed, times past midnight as they are counted", () => {
  const after = { ...FORM, end: 1530, club: 0, patternId: "late" };
  expect(changesBetween(FORM, after, names)).toEqual([
    { what: "終業", before: "なし", after: "25:30" },
    { what: "部活動時間数", before: "01:00", after: "00:00" },
    { what: "勤務割振", before: "なし", after: "遅番" },
  ]);
  expect(changesBetween(FORM, FORM, names)).toEqual([]);
});
