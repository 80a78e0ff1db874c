import { describe, expect, test } from "vitest";
import { all, asText, type Examined, type Finding, followed, isOver, silent, versions } from "./finding";

const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  check,
  subject: null,
  state: "ok",
  code: null,
  names: [],
  milliseconds: null,
  at: null,
  value: null,
  ...more,
});
const version = (value: string) => [finding("version", { value })];
const examined = (...values: string[]): Examined => {
  const [punch, ledger, sync, reports] = values.map(version);
  return { punch: punch ?? null, ledger: ledger ?? null, sync: sync ?? null, reports: reports ?? null };
};

describe("what is followed", () => {
  test("replaces what waits, and nothing else", () => {
    const known = [
      finding("tasks", { subject: "q", state: "waiting" }),
      finding("mail", { state: "failed", code: "notSent" }),
    ];
    const later = [finding("tasks", { subject: "q", milliseconds: 40 }), finding("mail")];
    expect(followed(known, later)).toEqual([later[0], known[1]]);
  });

  test("waits on while nothing is said of it", () => {
    const known = [finding("tasks", { subject: "q", state: "waiting" })];
    expect(followed(known, [finding("tasks", { subject: "other" })])).toEqual(known);
  });
});

describe("versions", () => {
  test("are nothing until all have said theirs", () => {
    expect(versions(examined("1", "1", "1"))).toEqual([]);
    expect(versions({ ...examined("1", "1", "1", "1"), sync: [silent("sync")] })).toEqual([]);
  });

  test("that agree are well", () => {
    expect(versions(examined("1", "1", "1", "1"))).toMatchObject([{ state: "ok", value: "1" }]);
  });

  test("that differ are named", () => {
    const [found] = versions(examined("1", "1", "2", "1"));
    expect(found).toMatchObject({ state: "warning", code: "differ" });
    expect(found?.names).toContain("sync: 2");
  });

  test("of pages that were deployed with others differ too", () => {
    const agreed = examined("1", "1", "1", "1");
    expect(versions(agreed, "1")).toMatchObject([{ state: "ok" }]);
    expect(versions(agreed, "2")[0]?.names).toContain("pages: 2");
  });
});

test("it is over when all have answered and nothing is waited for", () => {
  const over = examined("1", "1", "1", "1");
  expect(isOver(over)).toBe(true);
  expect(isOver({ ...over, sync: null })).toBe(false);
  expect(isOver({ ...over, sync: [finding("tasks", { state: "waiting" })] })).toBe(false);
});

test("each part's version counts once, together", () => {
  expect(all(examined("1", "1", "1", "1")).map(({ check }) => check)).toEqual(["version"]);
});

test("the text for support has a line each, in the API's own words", () => {
  const late = finding("schedule", {
    subject: "sweep",
    state: "failed",
    code: "late",
    names: ["sweep"],
    milliseconds: 40,
    at: "2026-11-20T03:00:00Z",
  });
  const text = asText({ ...examined("1", "1", "1", "1"), punch: [late] }, "0.1.0", new Date(0));
  expect(text.split("\n").slice(0, 2)).toEqual([
    "1970-01-01T00:00:00.000Z\tpages 0.1.0",
    "punch\tschedule\tsweep\tfailed\tlate\t40 ms\t2026-11-20T03:00:00Z\tsweep",
  ]);
});
