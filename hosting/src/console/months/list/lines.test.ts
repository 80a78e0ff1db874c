import { describe, expect, test } from "vitest";
import type { LimitSettings } from "../../../data/limits";
import type { OverNotice } from "../../../data/overNotice";
import type { Pull, Sheet, Totals } from "../../../data/sheet";
import { buildRows } from "../../../record/month/rows";
import { FULL_DAY, OPEN_DAY, PLAN, TODAY } from "../../../record/month/samples";
import { lacksOf } from "./lacks";
import { linesOf, type Made, unknownIn } from "./lines";
import { columnsOf } from "./month";
import { type Person, peopleOf, servedOn } from "./person";
import { isLong, reachOf } from "./reach";

const SATO: Person = {
  id: "sato",
  code: "0001",
  name: "佐藤 花子",
  kana: "サトウ ハナコ",
  position: "教諭",
  employmentType: "教員",
  since: null,
  until: null,
};
const TOTALS = { overtime: 90, statutory: 0 } as Totals;
const sheet = (employeeId: string, more: Partial<Sheet> = {}): Sheet =>
  ({
    employeeId,
    month: "2026-11",
    locked: false,
    plan: PLAN,
    forms: {},
    days: { "2026-11-19": FULL_DAY },
    totals: TOTALS,
    confirmation: null,
    ...more,
  }) as Sheet;
const surroundings = { names: {}, categories: {}, today: TODAY, defaults: null };
const rowsOf = (one: Sheet | null) => (one ? buildRows(one, surroundings) : []);
const memoised = <In extends object | null, Out>(make: (given: In) => Out) => {
  const known = new Map<In, Out>();
  return (given: In) => {
    const made = known.get(given) ?? make(given);
    known.set(given, made);
    return made;
  };
};
const lines = (people: Person[], sheets: Sheet[], targets: string[] | null = null) =>
  linesOf({
    people,
    sheets: new Map(sheets.map((one) => [`${one.employeeId}_202611`, one])),
    month: "2026-11",
    state: { state: "open", targets },
    limits: null,
    notices: new Map(),
    rowsOf,
    today: TODAY.date,
  });

describe("lines", () => {
  const suzuki = { ...SATO, id: "suzuki", code: "0000" };

  test("everybody has one, by code, with a sheet or without", () => {
    const found = lines([SATO, suzuki], [sheet("sato")]);
    expect(found.map(({ person, totals }) => [person.id, totals?.overtime])).toEqual([
      ["suzuki", undefined],
      ["sato", 90],
    ]);
  });

  test("a tick is the target's while the month is open; then the sheet says whether it is locked", () => {
    const labels = { code: "0009", name: "旧姓 花子", position: "講師", employmentType: "教員" };
    const opened = { labels, unlocked: { at: null, reason: "訂正" } } as never;
    const standings = (targets: string[] | null, more: Partial<Sheet>) =>
      lines([SATO], [sheet("sato", more)], targets).map(({ standing }) => standing);
    expect(standings(null, {})).toEqual(["none"]);
    expect(standings(["sato"], {})).toEqual(["target"]);
    expect(standings(["sato"], { locked: true })).toEqual(["locked"]);
    expect(standings(["sato"], { confirmation: opened })).toEqual(["unlocked"]);
  });

  test("a confirmed sheet names its person as it did then, and knows one who is on no roster", () => {
    const labels = { code: "0009", name: "旧姓 花子", position: "講師", employmentType: "教員" };
    const confirmed = { locked: true, confirmation: { labels, unlocked: null } };
    for (const people of [[SATO], []])
      expect(lines(people, [sheet("sato", confirmed)])[0]?.person).toMatchObject({ id: "sato", ...labels });
  });

  test("one that nothing has changed of stays the same, for others need not be drawn again", () => {
    const made: Made = new Map();
    const once = memoised(rowsOf);
    const [one, other] = [sheet("sato"), sheet("suzuki")];
    const drawn = (sheets: Sheet[]) => {
      const byId = new Map(sheets.map((each) => [`${each.employeeId}_202611`, each]));
      const around = {
        month: "2026-11",
        state: null,
        limits: null,
        notices: new Map(),
        rowsOf: once,
        today: TODAY.date,
      };
      return linesOf({ people: [suzuki, SATO], sheets: byId, ...around }, made);
    };
    const before = drawn([one, other]);
    const after = drawn([one, sheet("suzuki", { totals: { ...TOTALS, overtime: 91 } })]);
    expect(after.map((line, place) => line === before[place])).toEqual([false, true]);
  });

  test("whose letter was issued meanwhile is drawn anew; a void one does not show", () => {
    const made: Made = new Map();
    const once = memoised(rowsOf);
    const own = sheet("sato");
    const drawn = (notice: OverNotice) => {
      const [sheets, notices] = [new Map([["sato_202611", own]]), new Map([["sato_202611", notice]])];
      const around = { month: "2026-11", state: null, limits: null, rowsOf: once, today: TODAY.date };
      return linesOf({ people: [SATO], sheets, notices, ...around }, made)[0];
    };
    const notice: OverNotice = { employeeId: "sato", state: "unissued", issues: 0 };
    expect(drawn(notice)?.notice).toBe(notice);
    expect(drawn({ ...notice, state: "issued", issues: 1 })?.notice?.issues).toBe(1);
    expect(drawn({ ...notice, state: "void", issues: 1 })?.notice).toBeNull();
  });

  test("whose sheet nobody explains is asked for", () => {
    const sheets = new Map([sheet("sato"), sheet("moved")].map((one) => [one.employeeId, one]));
    expect(unknownIn([SATO], sheets)).toEqual(["moved"]);
  });
});

describe("people of a month", () => {
  const entry = { ...SATO, help: false };

  test("are the department's own who had come by its end", () => {
    const employees = [
      { ...entry, id: "always" },
      { ...entry, id: "within", since: "2026-11-30" },
      { ...entry, id: "later", since: "2026-12-01" },
      { ...entry, id: "helper", help: true },
    ];
    expect(peopleOf({ employees }, "2026-11").map(({ id }) => id)).toEqual(["always", "within"]);
  });

  test("serve from their first day to their last", () => {
    const one = { ...SATO, since: "2026-11-02", until: "2026-11-20" };
    const days = ["2026-11-01", "2026-11-02", "2026-11-20", "2026-11-21"];
    expect(days.map((day) => servedOn(one, day))).toEqual([false, true, true, false]);
  });
});

describe("what a month lacks", () => {
  const lacks = (days: Sheet["days"], person = SATO) =>
    Object.fromEntries(lacksOf(buildRows({ plan: PLAN, forms: {}, days }, surroundings), person, TODAY.date));

  test("overtime that nobody declared, punches that are missing, working days without anything", () => {
    expect(lacks({ "2026-11-19": FULL_DAY })).toEqual({ "2026-11-19": "undeclared" });
    expect(lacks({ "2026-11-19": OPEN_DAY })).toEqual({ "2026-11-19": "missingOut" });
    expect(lacks({})).toEqual({ "2026-11-19": "noRecord" });
  });

  test("a working day that another system is still to tell of", () => {
    const told = { state: "final" } as Pull;
    const lacksOfPulled = (pulled: NonNullable<Sheet["pulled"]>) => {
      const rows = buildRows({ plan: PLAN, forms: {}, days: {}, primary: "pulled", pulled }, surroundings);
      return Object.fromEntries(lacksOf(rows, SATO, TODAY.date));
    };
    expect(lacksOfPulled({})).toEqual({ "2026-11-19": "notPulled" });
    expect(lacksOfPulled({ "2026-11-19": told })).toEqual({ "2026-11-19": "noRecord" });
  });

  test("nothing of today is lacking while somebody is at work, nor of days before they came", () => {
    expect(lacks({ "2026-11-19": { ...FULL_DAY, club: 0 }, "2026-11-20": OPEN_DAY })).toEqual({});
    expect(lacks({}, { ...SATO, since: "2026-11-20" })).toEqual({});
  });
});

describe("how far overtime goes", () => {
  const minutes = { month: 2700, year: 21_600, specialMonth: 6000, average: 4800 };
  const settings: LimitSettings = {
    sets: {
      usual: { name: "教員", ...minutes, withoutStatutory: false },
      office: { name: "36協定", ...minutes, withoutStatutory: true },
    },
    byEmploymentType: { 事務職員: "office" },
    usual: "usual",
    warnings: [2400, 4500],
  };
  const reach = (overtime: number, statutory = 0, type = "教員") =>
    reachOf({ ...TOTALS, overtime, statutory }, settings, type);

  test("to the warning, and over the person's own limit", () => {
    expect([2399, 2400, 2700, 2701].map((each) => reach(each))).toEqual([
      "within",
      "warned",
      "warned",
      "over",
    ]);
  });

  test("without work on statutory holidays where the set says so", () => {
    expect([reach(2800, 480), reach(2800, 480, "事務職員")]).toEqual(["over", "within"]);
  });

  test("to the notice above 80 hours", () => {
    expect([4800, 4801].map((overtime) => isLong({ ...TOTALS, overtime }))).toEqual([false, true]);
  });
});

test("columns are the month's days as the calendar has them", () => {
  const named = { "2026-11-23": { kind: "holiday", name: "勤労感謝の日" } } as const;
  const columns = columnsOf("2026-11", named, "2026-11-20");
  expect(columns).toHaveLength(30);
  const some = [19, 20, 21, 22].map((place) => columns[place]);
  expect(some.map((one) => [one?.date.slice(8), one?.kind, one?.isToday])).toEqual([
    ["20", "working", true],
    ["21", "dayOff", false],
    ["22", "dayOff", false],
    ["23", "holiday", false],
  ]);
});
