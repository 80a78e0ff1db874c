import { expect, test } from "vitest";
import { entry, MORNING, receipt } from "../testing";
import { BackupProblem, readBackup, writeBackup } from "./backup";

const TABLET = entry().terminalId;
const seal = { keyId: "test", box: "sealed" };
const refused = entry({
  punchId: "p0000000000000000002",
  attempt: 2,
  name: "佐藤 花子",
  sending: "acked",
  receipt: receipt({ status: "rejected", reason: "wrongPassword", attempt: 2 }),
  withdrawal: { attempt: 1, seal, sending: "acked" },
});

/** A saved file in which one thing was changed. */
function file(change: (saved: { entries: Record<string, unknown>[]; [name: string]: unknown }) => void) {
  const saved = JSON.parse(writeBackup([entry(), refused], TABLET, MORNING));
  change(saved);
  return JSON.stringify(saved);
}

function problemOf(text: string) {
  try {
    readBackup(text, TABLET);
  } catch (error) {
    if (error instanceof BackupProblem) return [error.fault, error.entry, error.field];
  }
  return null;
}

test("what was saved is read back as if it had not been sent yet", () => {
  const [first, second] = readBackup(writeBackup([entry(), refused], TABLET, MORNING), TABLET);
  expect(first).toEqual(entry());
  const { name, ...facts } = refused;
  expect(second).toEqual({
    ...facts,
    sending: "stored",
    receipt: null,
    withdrawal: { attempt: 1, seal, sending: "stored" },
  });
});

test("no name stands in a file", () => {
  expect(writeBackup([refused], TABLET, MORNING)).not.toContain("佐藤");
});

test.each(["", "no json", "null", "[]", '{"format":"other"}'])("%o is no backup", (text) => {
  expect(problemOf(text)).toEqual(["notABackup", 0, ""]);
});

test("another terminal's file is refused", () => {
  expect(problemOf(file((saved) => Object.assign(saved, { terminalId: "othertablet000000000" })))).toEqual([
    "otherTerminal",
    0,
    "",
  ]);
});

test.each([
  ["punchId", "short", "punchId"],
  ["type", "lunch", "type"],
  ["at", "yesterday", "at"],
  ["at", 1.5, "at"],
  ["attempt", 100, "attempt"],
  ["terminalId", "othertablet000000000", "terminalId"],
  ["seal", { keyId: "k", box: "not sealed!" }, "seal.box"],
  ["clock", null, "clock"],
  ["withdrawal", undefined, "withdrawal"],
])("an entry whose %s is %o is named with its place and field", (field, value, named) => {
  const text = file((saved) => Object.assign(saved.entries[1] ?? {}, { [field]: value }));
  expect(problemOf(text)).toEqual(["badEntry", 2, named]);
});

test("the same punch twice is refused", () => {
  expect(problemOf(file((saved) => saved.entries.push({ ...saved.entries[0] })))).toEqual(["twice", 3, ""]);
});
