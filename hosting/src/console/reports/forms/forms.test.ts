import { expect, test } from "vitest";
import { ApiProblem } from "../../../shared/api";
import { words } from "../../../shared/i18n/shared";
import { refusalOf } from "./forms";

const field = (name: string, message: string) => ({
  field: name,
  code: "x",
  message,
  line: null,
  params: {},
});

test("all that is wrong with a form is told as the API says it", () => {
  const problem = new ApiProblem(422, "badForm", "-", [field("dakoku.a", "A は…"), field("file", "B は…")]);
  expect(refusalOf(problem, "大きい")).toEqual(["A は…", "B は…"]);
});

test("what is refused for another reason is told as everywhere", () => {
  expect(refusalOf(new ApiProblem(413, "http413", "-", []), "大きい")).toEqual(["大きい"]);
  expect(refusalOf(new ApiProblem(403, "noPermission", "-", []), "大きい")).toEqual([
    words.value.noPermission,
  ]);
});
