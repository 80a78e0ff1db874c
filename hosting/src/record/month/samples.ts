import type { Plan } from "../../data/plan";
import type { Day, Form } from "../../data/sheet";
import { todayAt } from "./remarks";

/** 20 November 2026 (Friday), 13:00 in Tokyo. */
export const TODAY = todayAt(Date.parse("2026-11-20T13:00:00+09:00"), {
  timeZone: "Asia/Tokyo",
  dayBoundary: 300,
  openIntervalLimit: 1200,
});

/** Three days around a public holiday, under one pattern. */
export const PLAN: Plan = {
  days: {
    "2026-11-23": { kind: "holiday", patternId: "usual", leave: [], duty: [] },
    "2026-11-20": {
      kind: "working",
      patternId: "usual",
      leave: [{ kind: "年休", start: 920, end: null }],
      duty: [],
    },
    "2026-11-19": { kind: "working", patternId: "usual", leave: [], duty: [] },
  },
  patterns: { usual: { name: "通常", start: 490, end: 1000, breaks: [{ start: 735, end: 780 }] } },
};

/** 08:00 to 18:00 under the pattern above. */
export const FULL_DAY: Day = {
  punches: [
    { id: "a", type: "in", minute: 480, source: "terminal", offline: false, duplicate: false },
    { id: "b", type: "out", minute: 1080, source: "terminal", offline: true, duplicate: false },
  ],
  start: 480,
  end: 1080,
  breaks: [],
  outings: [{ start: 800, end: 830 }],
  excluded: { before: 0, after: 0, dayOff: 0 },
  club: null,
  worked: 555,
  regular: 465,
  overtime: 90,
  before: 10,
  after: 80,
  dayOff: 0,
  incomplete: null,
  marks: ["offline"],
};

/** An arrival at 08:00 without a departure. */
export const OPEN_DAY: Day = {
  ...FULL_DAY,
  punches: FULL_DAY.punches.slice(0, 1),
  end: null,
  outings: [],
  worked: null,
  regular: null,
  overtime: null,
  before: null,
  after: null,
  dayOff: null,
  incomplete: "missingOut",
  marks: [],
};

/** An hour of the evening was club hours, some time before it excluded. */
export const FORM: Form = {
  start: null,
  end: null,
  exclusions: { before: 0, after: 10, dayOff: 0 },
  club: 60,
  clubOnly: false,
  categoryId: "grade",
  remarks: "遠足の準備",
  patternId: null,
  written: { start: null, end: null },
  revision: 1,
};
