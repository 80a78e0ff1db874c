import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import type { StatusLine } from "../../data/status";
import { attendances, countsOf } from "./attendance";

const ARRIVAL = Date.parse("2026-11-19T23:30:00Z");
const NOTHING = { in: null, out: null, breakStart: null, breakEnd: null };

function line(employeeId: string, changes: Partial<StatusLine> = {}): StatusLine {
  const schedule = { kind: "working" as const, pattern: null, leave: [] };
  return {
    ...NOTHING,
    employeeId,
    code: "0001",
    name: employeeId,
    employmentType: "教員",
    schedule,
    edited: [],
    state: null,
    help: false,
    ...changes,
  };
}

test("what is followed comes before what was answered, also when it is gone", () => {
  const answered = [line("sato"), line("suzuki", { in: "2026-11-19T23:00:00Z" })];
  const followed = {
    ...NOTHING,
    employeeId: "sato",
    in: Timestamp.fromMillis(ARRIVAL),
    state: "in" as const,
    edited: ["in" as const],
  };
  const [sato, suzuki] = attendances(answered, [followed]);
  expect([sato?.times.in, sato?.edited]).toEqual([ARRIVAL, ["in"]]);
  expect(suzuki?.times.in).toBeNull();
});

test("of those who help from another department the answer holds", () => {
  const answered = [line("takeda", { in: "2026-11-19T23:30:00Z", edited: ["in"], help: true })];
  const [takeda] = attendances(answered, []);
  expect([takeda?.times.in, takeda?.edited]).toEqual([ARRIVAL, ["in"]]);
});

test("the totals count people, time by time", () => {
  const answered = [
    line("takeda", { in: "2026-11-19T23:30:00Z", out: "2026-11-20T08:00:00Z" }),
    line("oka", { in: "2026-11-19T23:30:00Z" }),
  ];
  const people = attendances(answered, null);
  expect(countsOf(people)).toEqual({ in: 2, out: 1, breakStart: 0, breakEnd: 0 });
});
