import { expect, test } from "vitest";
import type { Permissions } from "../../data/permissions";
import type { AdminProfile } from "../account";
import { KINDS, openKinds, pathOf } from "./kinds";

const kinds = (isOrganisationAdmin: boolean, permissions: Permissions | null) =>
  openKinds({ isOrganisationAdmin, permissions } as AdminProfile);

test("an administrator of departments imports everything but the staff list", () => {
  expect(kinds(true, null)).toEqual(KINDS);
  expect(kinds(false, null)).toEqual(["leaves", "trips", "hours", "calendars"]);
});

test("each list asks for its own permission to edit", () => {
  expect(kinds(true, { records: "view", people: "edit" })).toEqual(["staff"]);
  expect(kinds(false, { settings: "edit", people: "edit" })).toEqual(["calendars"]);
  expect(kinds(false, { people: "edit" })).toEqual([]);
});

test("a staff list goes to where employees are", () => {
  expect(pathOf("staff")).toBe("/api/ledger/employees/import");
  expect(pathOf("hours")).toBe("/api/ledger/hours/import");
});
