import { expect, test } from "vitest";
import { ordered } from "./roster";
import { searched } from "./search";

const sato = { id: "sato", code: "0001", name: "佐藤 花子", kana: "サトウ ハナコ", help: false };
const suzuki = { id: "suzuki", code: "0002", name: "鈴木 一郎", kana: "スズキ イチロウ", help: false };
const roster = [sato, suzuki];

test.each([
  ["0001", [sato]],
  ["０００２", [suzuki]],
  ["00", [sato, suzuki]],
  ["花子", [sato]],
  ["佐藤花子", [sato]],
  ["佐藤　花子", [sato]],
  ["さとう", [sato]],
  ["ｻﾄｳ", [sato]],
  ["イチ", [suzuki]],
  ["  ", [sato, suzuki]],
  ["山田", []],
])("searching %o", (query, found) => {
  expect(searched(roster, query)).toEqual(found);
});

test("descending is the reverse by code", () => {
  expect(ordered(roster, "descending")).toEqual([suzuki, sato]);
});
