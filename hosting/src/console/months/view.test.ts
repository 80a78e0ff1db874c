import { expect, test } from "vitest";
import type { Line } from "./list/lines";
import { chosen } from "./view";

const line = (code: string, name: string, kana: string, more: Partial<Line> = {}): Line => ({
  person: { id: code, code, name, kana, position: "", employmentType: "", since: null, until: null },
  rows: [],
  totals: null,
  standing: "none",
  reach: "within",
  isLong: false,
  notice: null,
  lacks: new Map(),
  ...more,
});
const ALL = [
  line("0001", "佐藤 花子", "サトウ ハナコ", { lacks: new Map([["2026-11-19", "noRecord"]]) }),
  line("0002", "鈴木 一郎", "スズキ イチロウ", { reach: "warned" }),
  line("0012", "高橋 健", "タカハシ ケン", { isLong: true }),
];
const codes = (search: string, filter: "all" | "lacking" | "near" = "all") =>
  chosen(ALL, search, filter).map(({ person }) => person.code);

test.each([
  ["", ["0001", "0002", "0012"]],
  ["佐藤花", ["0001"]],
  ["さとう", ["0001"]],
  ["ｻﾄｳ", ["0001"]],
  ["０００１", ["0001"]],
  ["12", ["0012"]],
  ["nobody", []],
])("%j is looked for in names, kana and codes, however it is written", (search, found) => {
  expect(codes(search)).toEqual(found);
});

test("those with something missing, and those near a limit, are picked", () => {
  expect(codes("", "lacking")).toEqual(["0001"]);
  expect(codes("", "near")).toEqual(["0002", "0012"]);
  expect(codes("佐藤", "near")).toEqual([]);
});
