import { expect, test } from "vitest";
import type { PersonRecord } from "../people";
import { differences, draftOf, merged } from "./basics";

const RECORD: PersonRecord = {
  id: "sato",
  revision: "1",
  code: "0001",
  name: "佐藤 花子",
  kana: "サトウ ハナコ",
  departmentId: "north",
  position: "教諭",
  employmentType: "正規",
  reportGroup: "教員",
  email: "",
  joinedOn: null,
  leftOn: "2027-03-31",
  helps: [],
  active: true,
  patternId: null,
  primary: null,
  assignments: [],
};
const KNOWN = draftOf(RECORD);

test("only what was typed overwrites what somebody else has written meanwhile", () => {
  const now = { ...RECORD, position: "主幹教諭", email: "sato@example.jp" };
  const sent = merged(KNOWN, { ...KNOWN, position: "教頭", joinedOn: "2020-04-01" }, now);
  expect(sent).toEqual({
    name: "佐藤 花子",
    kana: "サトウ ハナコ",
    position: "教頭",
    employmentType: "正規",
    reportGroup: "教員",
    email: "sato@example.jp",
    joinedOn: "2020-04-01",
    leftOn: "2027-03-31",
  });
});

test("a first day that is emptied is none", () => {
  expect(merged({ ...KNOWN, joinedOn: "2020-04-01" }, KNOWN, RECORD).joinedOn).toBeNull();
});

test("what was changed meanwhile is named, and nothing else", () => {
  expect(differences(KNOWN, RECORD)).toEqual([]);
  expect(differences(KNOWN, { ...RECORD, email: "sato@example.jp", joinedOn: "2020-04-01" })).toEqual([
    { field: "email", before: "", after: "sato@example.jp" },
    { field: "joinedOn", before: "", after: "2020-04-01" },
  ]);
});
