import { expect, test } from "vitest";
import { type DepartmentSettings, effective, type OrganisationSettings } from "./effective";
import type { Session } from "./session";

const shown = { breaks: true, outings: true, timecard: false, help: false, status: false, counts: false };
const organisation: OrganisationSettings = {
  code: "1000",
  name: "北浜市教育委員会",
  language: "ja",
  timeZone: "Asia/Tokyo",
  dayBoundary: 300,
  terminal: shown,
};
const department: DepartmentSettings = { code: "0100", name: "北小学校" };
const sealing = { current: "k2", keys: { k1: { jwk: { n: "1" } }, k2: { jwk: { n: "2" } } } };
const session: Session = {
  terminal: { id: "tablet", name: "職員室", departmentId: "north", generation: 1 },
  department: { code: "0100", name: "旧名" },
  organisation: { ...organisation, name: "旧教育委員会" },
  sealing: { keyId: "k1", jwk: { n: "1" } },
};
const nothing = { organisation: null, department: null, sealing: null };

test("what has not come yet stays as it was kept", () => {
  expect(effective(session, nothing)).toEqual(session);
  expect(effective(session, { ...nothing, organisation }).organisation).toEqual(session.organisation);
});

test("a department that says nothing inherits everything", () => {
  const now = effective(session, { ...nothing, organisation, department });
  expect(now.organisation).toEqual(organisation);
  expect(now.department).toEqual(department);
});

test("what a department says goes before the organisation, key by key", () => {
  const own = { ...department, language: "vi", terminal: { breaks: false, status: true } };
  const { language, terminal } = effective(session, {
    ...nothing,
    organisation,
    department: own,
  }).organisation;
  expect(language).toBe("vi");
  expect(terminal).toEqual({ ...shown, breaks: false, status: true });
});

test("a department without a language of its own has the organisation's", () => {
  const own = { ...department, language: null };
  expect(effective(session, { ...nothing, organisation, department: own }).organisation.language).toBe("ja");
});

test("seals are made with the current key", () => {
  expect(effective(session, { ...nothing, sealing }).sealing).toEqual({ keyId: "k2", jwk: { n: "2" } });
});

test("merging twice is merging once", () => {
  const live = { organisation, department: { ...department, language: "th" }, sealing };
  const once = effective(session, live);
  expect(effective(once, live)).toEqual(once);
});
