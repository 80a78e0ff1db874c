import { expect, test } from "vitest";
import { between, ledTo, pressed } from "./selection";
import { type Calendar, dayOn, listed, ownDays, redone, standardOf, weeksOf, withDays } from "./year";

const CULTURE = { date: "2026-11-03", kind: "holiday", name: "文化の日" } as const;
const FESTIVAL = { date: "2026-11-14", kind: "working", name: "文化祭" } as const;
const REST = { date: "2026-11-16", kind: "dayOff", name: "振替" } as const;
const CALENDAR: Calendar = {
  revision: "1",
  days: [CULTURE, FESTIVAL],
  inherited: [CULTURE, REST],
  holidays: [CULTURE],
};

test("the organisation's own days are those that are no public holidays", () => {
  expect(listed(ownDays(CALENDAR, standardOf(CALENDAR, true)))).toEqual([FESTIVAL]);
});

test("a day is what its owner says, else what is inherited, else what its weekday says", () => {
  const standard = standardOf(CALENDAR, false);
  const own = ownDays(CALENDAR, standard);
  const kinds = ["2026-11-14", "2026-11-16", "2026-11-03", "2026-11-15", "2026-11-17"].map(
    (date) => dayOn(date, own, standard).kind,
  );
  expect(kinds).toEqual(["working", "dayOff", "holiday", "dayOff", "working"]);
});

test("several days become something at once, or what they are anyway", () => {
  const both = withDays({}, ["2026-08-13", "2026-08-14"], { kind: "dayOff", name: "閉庁日" });
  expect(Object.keys(both)).toEqual(["2026-08-13", "2026-08-14"]);
  expect(Object.keys(withDays(both, ["2026-08-13"], undefined))).toEqual(["2026-08-14"]);
});

test("what was changed is done again to what somebody else has saved meanwhile", () => {
  const [a, b] = [
    { kind: "working", name: "遠足" },
    { kind: "holiday", name: "開校記念日" },
  ] as const;
  const before = { "2026-05-01": a, "2026-06-01": b };
  const after = { "2026-05-01": a, "2026-07-01": a };
  const now = { "2026-05-01": b, "2026-06-01": b };
  expect(redone(before, after, now)).toEqual({ "2026-05-01": b, "2026-07-01": a });
});

test("a month's weeks begin on Sundays", () => {
  const weeks = weeksOf("2026-11");
  expect([weeks.length, weeks[0]?.[0], weeks[4]?.[1], weeks[4]?.[2]]).toEqual([
    5,
    "2026-11-01",
    "2026-11-30",
    null,
  ]);
});

test("days are chosen alone, together, or all between two", () => {
  const first = pressed({ chosen: [], at: "2026-01-01" }, "2026-08-13", "alone");
  expect(pressed(first, "2026-08-15", "alone").chosen).toEqual(["2026-08-15"]);
  expect(pressed(first, "2026-08-15", "through").chosen).toEqual(between("2026-08-13", "2026-08-15"));
  const both = pressed(first, "2026-08-20", "toggled");
  expect(both.chosen).toEqual(["2026-08-13", "2026-08-20"]);
  expect(pressed(both, "2026-08-13", "toggled").chosen).toEqual(["2026-08-20"]);
  expect(between("2026-08-15", "2026-08-13")).toHaveLength(3);
});

test("keys lead through the year and not out of it", () => {
  expect(ledTo("2026-11-30", "ArrowRight")).toBe("2026-12-01");
  expect(ledTo("2026-11-30", "ArrowUp")).toBe("2026-11-23");
  expect(ledTo("2026-01-31", "PageDown")).toBe("2026-02-28");
  expect(ledTo("2026-12-31", "ArrowRight")).toBeNull();
  expect(ledTo("2026-01-15", "PageUp")).toBeNull();
  expect(ledTo("2026-01-15", "a")).toBeNull();
});
