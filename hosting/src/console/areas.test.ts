import { describe, expect, test } from "vitest";
import type { Permissions } from "../data/permissions";
import { AREAS, type Area, isOpen } from "./areas";

const all = Object.keys(AREAS) as Area[];
const open = (isOrganisationAdmin: boolean, permissions: Permissions | null) =>
  all.filter((area) => isOpen(area, { isOrganisationAdmin, permissions }));

const ORGANISATIONS: Area[] = ["members", "organisation", "thresholds", "connections", "doctor", "audit"];

describe("the areas that are open", () => {
  test("to an administrator of the organisation: all of them", () => {
    expect(open(true, null)).toEqual(all);
  });

  test("to an administrator of departments: what is not the organisation's", () => {
    expect(open(false, null)).toEqual(all.filter((area) => !ORGANISATIONS.includes(area)));
  });

  test("without any permission: the home page alone", () => {
    expect(open(true, {})).toEqual(["home"]);
  });

  test("with the view of records: what shows them", () => {
    const shown = ["home", "status", "overview", "months", "years", "limits", "held", "selfchecks"];
    expect(open(false, { records: "view" })).toEqual(shown);
  });

  test("viewing people opens their list, and only editing them the imports", () => {
    expect(open(true, { people: "view" })).toEqual(["home", "people"]);
    expect(open(true, { people: "edit" })).toEqual(["home", "people", "imports"]);
    expect(open(false, { records: "edit" })).toContain("imports");
  });

  test("either of two permissions opens the settings of departments", () => {
    expect(open(false, { terminalSettings: "view" })).toEqual(["home", "departments"]);
    expect(open(false, { settings: "view" })).toContain("departments");
  });
});
