import { expect, test } from "vitest";
import { ApiProblem, NoAnswer } from "../../shared/api";
import { words } from "../../shared/i18n/shared";
import { faultsOf, withoutFaultsOf } from "./faults";
import { texts } from "./i18n/texts";

const field = (name: string, code: string) => ({ field: name, code, message: "", line: null, params: {} });
const refused = (code: string, ...fields: ReturnType<typeof field>[]) =>
  new ApiProblem(422, code, "", fields);

test("each field says what is wrong with it, in general or as the area says it", () => {
  const error = refused("invalid", field("name", "string_too_short"), field("items.1", "sameName"));
  const { missing, fixMarked } = texts.value;
  expect(faultsOf(error, { sameName: "twice" })).toEqual({
    name: missing,
    "items.1": "twice",
    form: fixMarked,
  });
});

test("a refusal of the whole says why", () => {
  expect(faultsOf(refused("noDevice"), { noDevice: "none" })).toEqual({ form: "none" });
  expect(faultsOf(new NoAnswer("/"))).toEqual({ form: words.value.errors.noAnswer });
});

test("a missing permission is no field of the form", () => {
  const error = new ApiProblem(403, "noPermission", "", [field("permissions.settings", "edit")]);
  expect(faultsOf(error)).toEqual({ form: words.value.noPermission });
});

test("typing takes a field's faults away, and those beneath it", () => {
  const faults = { name: "1", names: "2", "name.first": "3", form: "4" };
  expect(withoutFaultsOf(faults, ["name"])).toEqual({ names: "2", form: "4" });
});
