import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import type { Presence } from "../../data/presence";
import { attendances, countsOf, standingOf } from "./attendance";

const MORNING = Timestamp.fromDate(new Date("2026-11-19T23:30:00Z"));
const NOTHING = { in: null, out: null, breakStart: null, breakEnd: null };

const REST = { kana: "", position: "教諭", since: null };
const SATO = { id: "sato", code: "0001", name: "佐藤 花子", ...REST, employmentType: "正規", help: false };
const SUZUKI = {
  id: "suzuki",
  code: "0002",
  name: "鈴木 一郎",
  ...REST,
  employmentType: "正規",
  help: false,
};
const TANAKA = {
  id: "tanaka",
  code: "0003",
  name: "田中 由紀",
  ...REST,
  employmentType: "再任用",
  help: false,
};
const TAKAHASHI = {
  id: "takahashi",
  code: "0004",
  name: "高橋 健",
  ...REST,
  employmentType: "正規",
  help: true,
};

const PRESENCES: Presence[] = [
  { ...NOTHING, employeeId: "tanaka", in: MORNING, breakStart: MORNING, state: "break", edited: [] },
  { ...NOTHING, employeeId: "suzuki", in: MORNING, out: MORNING, state: "out", edited: [] },
  { ...NOTHING, employeeId: "somebody who was transferred", in: MORNING, state: "in", edited: [] },
];

const PEOPLE = attendances([SATO, SUZUKI, TANAKA, TAKAHASHI], PRESENCES);

test("everybody of the department stands in the order of the roster, punches or not; helpers do not", () => {
  expect(PEOPLE.map((one) => [one.name, standingOf(one)])).toEqual([
    ["佐藤 花子", "absent"],
    ["鈴木 一郎", "out"],
    ["田中 由紀", "break"],
  ]);
});

test("those who have left count as clocked in, but are not present; those on a break are", () => {
  expect(countsOf(PEOPLE)).toEqual({ in: 2, out: 1, breakStart: 1, breakEnd: 0, present: 1 });
});
