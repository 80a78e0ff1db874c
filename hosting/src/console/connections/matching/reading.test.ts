import { expect, test } from "vitest";
import { check, draftOf, settingsOf } from "./reading";

const USUAL = { codeField: null, typeField: null, types: null, boundary: null };

test("what is left empty is the default", () => {
  expect(settingsOf(draftOf(USUAL))).toEqual(USUAL);
});

test("what was set is typed as it was", () => {
  const settings = { ...USUAL, codeField: "code", types: { "1": "in", "2": "out" }, boundary: 300 } as const;
  expect(draftOf(settings)).toMatchObject({ codeField: "code", boundary: "05:00" });
  expect(settingsOf(draftOf(settings))).toEqual(settings);
});

test("a value stands for one type alone, and a boundary is a time", () => {
  const types = [
    { key: "a", value: "1", meaning: "in" as const },
    { key: "b", value: " 1 ", meaning: "out" as const },
    { key: "c", value: " ", meaning: "auto" as const },
  ];
  expect(Object.keys(check({ ...draftOf(USUAL), types, boundary: "5時" }))).toEqual([
    "types.b",
    "types.c",
    "boundary",
  ]);
});
