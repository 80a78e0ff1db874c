import { expect, test } from "vitest";
import { may } from "../../data/permissions";
import { areasOf, givenBy, levelOf, ofRole, PRESETS, presetOf, withLevel } from "./given";

test("what only the organisation's administrators have is not offered to others", () => {
  expect(areasOf("organisationAdmin")).toContain("members");
  expect(areasOf("departmentAdmin")).not.toContain("members");
  expect(ofRole({ members: "edit", records: "view" }, "departmentAdmin")).toEqual(
    expect.not.objectContaining({ members: expect.anything() }),
  );
});

test("one area at another level leaves the others as they were", () => {
  const before = givenBy("attendance", "departmentAdmin");
  const after = withLevel(before, "departmentAdmin", "orders", "view");
  expect(after).toEqual({ ...before, orders: "view" });
  expect(withLevel(null, "departmentAdmin", "orders", "none")).toMatchObject({
    records: "edit",
    orders: "none",
  });
});

test("an area without the level that was given shows the nearest one that it has", () => {
  expect(levelOf({ passwords: "view" }, "passwords")).toBe("none");
  expect(levelOf({ reports: "edit" }, "reports")).toBe("view");
  expect(levelOf(null, "reports")).toBe("view");
  expect(levelOf({}, "records")).toBe("none");
});

test("each preset is recognised again, for either role", () => {
  for (const role of ["departmentAdmin", "organisationAdmin"] as const)
    for (const preset of PRESETS) expect(presetOf(givenBy(preset, role), role)).toBe(preset);
  expect(presetOf({ records: "edit" }, "departmentAdmin")).toBeNull();
});

test("who may only view edits nothing", () => {
  const given = givenBy("view", "organisationAdmin");
  for (const area of areasOf("organisationAdmin")) expect(may(given, area, "edit")).toBe(false);
  expect(may(given, "records", "view")).toBe(true);
});
