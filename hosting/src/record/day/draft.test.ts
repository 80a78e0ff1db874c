import { expect, test } from "vitest";
import { buildRows, type Row } from "../month/rows";
import { FORM, FULL_DAY, PLAN, TODAY } from "../month/samples";
import { changesTime, draftOf, overtimeLeft, recordedParts, unreadable, wantedFrom } from "./draft";

const DATE = "2026-11-19";

function row(form = FORM): Row {
  const sheet = { plan: PLAN, days: { [DATE]: FULL_DAY }, forms: { [DATE]: form } };
  const [first] = buildRows(sheet, { names: {}, categories: {}, today: TODAY, defaults: null });
  if (!first) throw new Error("no line");
  return first;
}

test("a form that nobody touched is sent as it stands, and corrects nothing", () => {
  const draft = draftOf(row());
  expect(draft).toMatchObject({ start: "08:00", end: "18:00", after: "00:10", before: "", club: "01:00" });
  expect(changesTime(row(), draft)).toBe(false);
  expect(wantedFrom(row(), draft, FORM)).toMatchObject({
    revision: 1,
    start: null,
    end: null,
    exclusions: { before: 0, after: 10, dayOff: 0 },
    club: 60,
    patternId: null,
  });
});

test("another time is a correction; a written one that is emptied goes back to the punched one", () => {
  expect(changesTime(row(), { ...draftOf(row()), end: "19:00" })).toBe(true);
  const written = row({ ...FORM, end: 1080 });
  const emptied = { ...draftOf(written), end: "" };
  expect(changesTime(written, emptied)).toBe(true);
  expect(wantedFrom(written, emptied, FORM).end).toBeNull();
  expect(changesTime(row(), { ...draftOf(row()), end: "" })).toBe(false);
});

test("club hours are not sent with 部活動のみ, nor a category", () => {
  const wanted = wantedFrom(row(), { ...draftOf(row()), clubOnly: true }, FORM);
  expect(wanted).toMatchObject({ clubOnly: true, club: null, categoryId: null });
});

test("what is left of the overtime follows what is excluded", () => {
  const parts = recordedParts(row());
  expect(parts).toEqual({ before: 10, after: 80, dayOff: 0 });
  expect(overtimeLeft(parts, { ...draftOf(row()), before: "0:05", after: "30" })).toBe(85);
  expect(overtimeLeft(null, draftOf(row()))).toBeNull();
});

test("texts that are no time are named", () => {
  expect(unreadable({ ...draftOf(row()), start: "8", club: "1.5" })).toEqual(["start", "club"]);
});
