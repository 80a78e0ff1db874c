import { expect, test } from "vitest";
import { type Clash, candidates, found, type Unmatched } from "./matching";

const ITO = { employeeId: "ito", code: "0012", name: "伊藤 花子" };
const MORI = { employeeId: "mori", code: "0013", name: "森 健太" };
const unmatched: Unmatched = {
  externalId: "7",
  code: "12",
  name: "伊藤 花子",
  near: [{ ...ITO, differs: ["zeros"] }],
};

test("near-misses come first, and nobody twice", () => {
  expect(candidates(unmatched, [MORI, ITO]).map(({ employeeId }) => employeeId)).toEqual(["ito", "mori"]);
});

test("a conflict offers whom it is about, even without a name", () => {
  const clash: Clash = {
    externalId: "8",
    code: "0012",
    name: "別の人",
    kind: "formerCode",
    employeeId: "ito",
    employeeCode: null,
    employeeName: null,
    connectionId: null,
    connectionName: null,
  };
  expect(candidates(clash, [MORI])).toEqual([{ employeeId: "ito", code: "", name: "ito" }, MORI]);
});

test.each([
  ["full-width digits", "００１３", ["mori"]],
  ["a name without its space", "伊藤花", ["ito"]],
  ["nothing", "", ["ito", "mori"]],
])("people are found by %s", (_, text, ids) => {
  expect(found([ITO, MORI], text).map(({ employeeId }) => employeeId)).toEqual(ids);
});
