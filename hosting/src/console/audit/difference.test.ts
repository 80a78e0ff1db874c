import { expect, test } from "vitest";
import { differences } from "./difference";

test("only what differs is told, however deep it lies", () => {
  const before = { name: "北", terminal: { breaks: true, outings: false }, order: 1 };
  const after = { name: "北浜", terminal: { breaks: true, outings: true }, order: 1 };
  expect(differences(before, after)).toEqual([
    { path: ["name"], before: "北", after: "北浜" },
    { path: ["terminal", "outings"], before: false, after: true },
  ]);
});

test("of what is new or gone every field is told that holds something", () => {
  expect(differences(null, { name: "日勤", breaks: [{ start: 720, end: 765 }], note: null })).toEqual([
    { path: ["name"], before: undefined, after: "日勤" },
    { path: ["breaks", "1", "start"], before: undefined, after: 720 },
    { path: ["breaks", "1", "end"], before: undefined, after: 765 },
  ]);
  expect(differences({ google: { hostedDomain: "example.jp" } }, { google: null })).toEqual([
    { path: ["google", "hostedDomain"], before: "example.jp", after: undefined },
  ]);
});

test("a list of plain values is one value", () => {
  expect(differences({ helps: [] }, { helps: ["south"] })).toEqual([
    { path: ["helps"], before: [], after: ["south"] },
  ]);
  expect(differences({ helps: ["south"] }, { helps: ["south"] })).toEqual([]);
});

test("without any state there is nothing to tell", () => {
  expect(differences(null, null)).toEqual([]);
});
