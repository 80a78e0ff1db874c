import { expect, test } from "vitest";
import { texts as formTexts } from "../form/i18n/texts";
import { named } from "../form/names";
import { changeOf, check, draftOf, type OrganisationSettings } from "./settings";

const SETTINGS: OrganisationSettings = {
  name: "市立学校",
  code: "1234",
  timeZone: "Asia/Tokyo",
  dayBoundary: 300,
  yearStartMonth: 4,
  statutoryWeekday: 6,
  leaveKinds: ["年休", "特休"],
  guidance: null,
  language: "ja",
  terminal: {
    breaks: true,
    outings: true,
    timecard: true,
    status: true,
    help: true,
    counts: false,
    device: "recorder",
  },
  passwords: { length: 10, strength: 3 },
  google: null,
};

test("what is not typed into is sent as it was", () => {
  const { code, timeZone, dayBoundary, yearStartMonth, ...changeable } = SETTINGS;
  expect(changeOf(draftOf(SETTINGS))).toEqual(changeable);
});

test("a text and a domain are sent only while they are chosen", () => {
  const draft = draftOf({ ...SETTINGS, guidance: "私用の時間", google: { hostedDomain: "example.jp" } });
  const off = {
    ...draft,
    guidance: { ...draft.guidance, isOwn: false },
    google: { ...draft.google, isOn: false },
  };
  expect(changeOf(draft)).toMatchObject({ guidance: "私用の時間", google: { hostedDomain: "example.jp" } });
  expect(changeOf(off)).toMatchObject({ guidance: null, google: null });
});

test("kinds of leave are each named, and once", () => {
  const { missing, sameName } = formTexts.value;
  const draft = { ...draftOf(SETTINGS), leaveKinds: named(["年休", "", "年休 "]) };
  expect(check(draft)).toEqual({ "leaveKinds.1": missing, "leaveKinds.2": sameName });
  expect(Object.keys(check({ ...draft, leaveKinds: [] }))).toEqual(["leaveKinds"]);
});

test("what is switched on must be filled in", () => {
  const draft = draftOf(SETTINGS);
  const on = { ...draft, guidance: { isOwn: true, text: " " }, google: { isOn: true, hostedDomain: "" } };
  expect(Object.keys(check(on))).toEqual(["guidance", "google.hostedDomain"]);
});
