import { expect, test } from "vitest";
import type { DefaultTimes } from "../../data/pulling";
import type { Day, PlacedPunch, Pull } from "../../data/sheet";
import { FORM, FULL_DAY } from "./samples";
import { defaultsOn, provenanceOf } from "./sources";

const DATE = "2026-11-19";
const PULLED = { [DATE]: { connectionId: "c", work: 465, state: "final" } as Pull };

function punch(type: PlacedPunch["type"], minute: number, more: Partial<PlacedPunch> = {}): PlacedPunch {
  return {
    id: `${type} ${minute}`,
    type,
    minute,
    source: "terminal",
    offline: false,
    duplicate: false,
    ...more,
  };
}
const out = (minute: number) => punch("out", minute, { source: "pulled", beside: true });
const both: Day = {
  ...FULL_DAY,
  punches: [...FULL_DAY.punches, punch("in", 510, { source: "pulled", beside: true }), out(1020)],
};

test("either source has its times, and the one that is not beside counts", () => {
  expect(provenanceOf(DATE, both, undefined, PULLED)).toMatchObject({
    counts: "punches",
    punches: { start: 480, end: 1080 },
    pulled: { start: 510, end: 1020 },
    pull: PULLED[DATE],
  });
});

test("a correction counts before either", () => {
  expect(provenanceOf(DATE, both, { ...FORM, end: 1000 }, PULLED)?.counts).toBe("correction");
  expect(provenanceOf(DATE, both, FORM, PULLED)?.counts).toBe("punches");
});

test("a day that was pulled empty says so, a day that never was has nothing to say", () => {
  expect(provenanceOf(DATE, undefined, undefined, PULLED)).toMatchObject({ counts: null, pulled: null });
  expect(provenanceOf(DATE, FULL_DAY, undefined, undefined)).toBeNull();
});

const DEFAULTS: DefaultTimes = {
  start: 540,
  end: 1080,
  breaks: [],
  morningOff: { start: 540, end: 780 },
  afternoonOff: { start: 840, end: 1080 },
};
const working = (...leave: { start: number | null; end: number | null }[]) => ({
  kind: "working" as const,
  leave: leave.map((one) => ({ kind: "年休", ...one })),
});

test.each([
  ["a working day", working(), { start: 540, end: 1080 }],
  ["a morning off", working({ start: null, end: 780 }), { start: 780, end: 1080 }],
  ["an afternoon off", working({ start: 720, end: null }), { start: 540, end: 840 }],
  ["a whole day off", working({ start: null, end: null }), null],
  ["a day off", { ...working(), kind: "dayOff" as const }, null],
])("default times of %s", (_, planned, times) => {
  expect(defaultsOn(planned, false, false, DEFAULTS)).toEqual(times);
});

test("there are none where there is a record, or once the day was pulled", () => {
  expect(defaultsOn(working(), true, false, DEFAULTS)).toBeNull();
  expect(defaultsOn(working(), false, true, DEFAULTS)).toBeNull();
  expect(defaultsOn(working(), false, false, null)).toBeNull();
});
