import { describe, expect, test } from "vitest";
import { concernsOf, standingOf } from "./standing";
import type { Report, Terminal } from "./terminal";

const NOW = Date.parse("2026-11-20T03:00:00Z");
const WELL: Report = {
  at: "2026-11-20T02:30:00Z",
  unsent: 0,
  oldestUnsentAt: null,
  version: "1.1.0",
  offset: -1_000,
  persisted: true,
  installed: true,
};

function terminal(changes: Partial<Terminal> = {}, report: Partial<Report> = {}): Terminal {
  return {
    id: "staffroom",
    name: "職員室",
    departmentId: "north",
    kind: "recorder",
    revoked: false,
    enrolled: true,
    enrolledAt: "2026-11-01T00:00:00Z",
    lastSeenAt: "2026-11-20T02:30:00Z",
    report: { ...WELL, ...report },
    ...changes,
  };
}

describe("how a terminal stands", () => {
  test("shut out, whatever else is so", () => {
    expect(standingOf(terminal({ revoked: true, enrolled: false }), NOW)).toBe("shutOut");
  });

  test("before anybody has entered its certificate, and after a renewal", () => {
    expect(standingOf(terminal({ enrolled: false }), NOW)).toBe("waiting");
  });

  test("away after a day without a word, a PC never", () => {
    const silent = { lastSeenAt: "2026-11-19T03:00:00Z" };
    expect(standingOf(terminal(silent), NOW)).toBe("away");
    expect(standingOf(terminal({ lastSeenAt: "2026-11-19T03:00:01Z" }), NOW)).toBe("inUse");
    expect(standingOf(terminal({ ...silent, kind: "pc" }), NOW)).toBe("inUse");
    expect(standingOf(terminal({ lastSeenAt: null }), NOW)).toBe("away");
  });
});

describe("what to look after", () => {
  const concerns = (changes: Partial<Terminal>, report: Partial<Report> = {}) =>
    concernsOf(terminal(changes, report), NOW, "1.1.0");

  test("nothing where all is well, nor where nobody works with it", () => {
    expect(concerns({})).toEqual([]);
    expect(concerns({ enrolled: false }, { persisted: false })).toEqual([]);
    expect(concerns({ revoked: true }, { persisted: false })).toEqual([]);
    expect(concerns({ report: null })).toEqual([]);
  });

  test("punches unsent for an hour", () => {
    expect(concerns({}, { unsent: 2, oldestUnsentAt: "2026-11-20T02:00:01Z" })).toEqual([]);
    expect(concerns({}, { unsent: 2, oldestUnsentAt: "2026-11-20T02:00:00Z" })).toEqual(["unsent"]);
  });

  test("a clock that is wrong either way, storage that may be cleared, an old version", () => {
    expect(concerns({}, { offset: 300_000 })).toEqual(["clock"]);
    expect(concerns({}, { offset: -300_000, persisted: false })).toEqual(["clock", "unprotected"]);
    expect(concerns({ lastSeenAt: "2026-11-01T00:00:00Z" }, { version: "1.0.9" })).toEqual([
      "away",
      "oldVersion",
    ]);
  });
});
