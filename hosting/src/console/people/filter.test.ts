import { expect, test } from "vitest";
import { type Filter, filtered, serviceOn } from "./filter";
import type { Person } from "./people";

const TODAY = "2026-11-20";
const NOBODY: Person = {
  id: "",
  code: "",
  name: "",
  kana: "",
  departmentId: "north",
  position: "",
  employmentType: "",
  reportGroup: "",
  email: "",
  joinedOn: null,
  leftOn: null,
  helps: [],
  active: true,
};
const SATO = {
  ...NOBODY,
  id: "sato",
  code: "0001",
  name: "佐藤 花子",
  kana: "サトウ ハナコ",
  email: "s@example.jp",
};
const SUZUKI = { ...NOBODY, id: "suzuki", code: "0002", name: "鈴木 一郎", kana: "スズキ イチロウ" };
const WATANABE = {
  ...NOBODY,
  id: "watanabe",
  code: "0009",
  name: "渡辺 進",
  leftOn: "2026-03-31",
  active: false,
};
const YAMADA = {
  ...NOBODY,
  id: "yamada",
  code: "0020",
  name: "山田 葵",
  joinedOn: "2026-12-01",
  active: false,
};
const PEOPLE = [SATO, SUZUKI, WATANABE, YAMADA];

function found(filter: Filter, search = "", withPassword: ReadonlySet<string> | null = null) {
  return filtered(PEOPLE, { filter, search, today: TODAY, withPassword }).map(({ code }) => code);
}

test.each([
  ["花子", ["0001"]],
  ["はなこ", ["0001"]],
  ["ﾊﾅｺ　さとう", ["0001"]],
  ["００02", ["0002"]],
  ["1", ["0001"]],
  ["000", ["0001", "0002", "0009"]],
  ["居ない", []],
])("%s is looked for in code, name and kana, in any width and script", (search, codes) => {
  expect(found("all", search)).toEqual(codes);
});

test("each filter lets its own through", () => {
  expect(found("active")).toEqual(["0001", "0002"]);
  expect(found("left")).toEqual(["0009"]);
  expect(found("coming")).toEqual(["0020"]);
  expect(found("withoutMail")).toEqual(["0002", "0020"]);
  expect(found("withoutPassword", "", new Set(["sato"]))).toEqual(["0002", "0020"]);
  expect(found("all")).toHaveLength(4);
});

test("whoever joins today is here, and whoever left long ago is not to come", () => {
  expect(serviceOn({ active: true, joinedOn: TODAY }, TODAY)).toBe("active");
  expect(serviceOn({ active: false, joinedOn: "2020-04-01" }, TODAY)).toBe("left");
});
