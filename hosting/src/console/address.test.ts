import { expect, test } from "vitest";
import { href, placeOf } from "./address";

function at(hash: string) {
  const { area, params } = placeOf(hash);
  return { area, params: Object.fromEntries(params) };
}

test("an address names an area and what is to be seen there", () => {
  const params = { department: "abc", month: "2026-10" };
  expect(at(href("months", params))).toEqual({ area: "months", params });
  expect(at("#status")).toEqual({ area: "status", params: {} });
});

test("an address that names nothing known leads nowhere", () => {
  for (const unknown of ["", "#", "#/", "#/nothing", "#/toString"]) expect(at(unknown).area).toBeNull();
});

test("what is null or empty is not said", () => {
  expect(href("people", { search: "", person: null, department: undefined })).toBe("#/people");
});
