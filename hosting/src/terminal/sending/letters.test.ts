import { expect, test } from "vitest";
import { entry } from "../testing";
import { lettersOf } from "./letters";

const withdrawal = { attempt: 1, seal: { keyId: "test", box: "sealed" }, sending: "stored" } as const;
const paths = (changes: Parameters<typeof entry>[0]) =>
  lettersOf(entry(changes)).map(({ path }) => path.join("/"));

test("a fresh punch is one document under its own id", () => {
  expect(paths({})).toEqual([`punches/${entry().punchId}`]);
});

test("a second attempt is a document of its own", () => {
  expect(paths({ attempt: 2 })).toEqual([`punches/${entry().punchId}~2`]);
});

test("a withdrawal goes out beside its punch", () => {
  expect(paths({ withdrawal })).toEqual([`punches/${entry().punchId}`, `withdrawals/${entry().punchId}`]);
});

test("what is acknowledged or refused is not sent again", () => {
  expect(paths({ sending: "acked" })).toEqual([]);
  expect(paths({ sending: "denied", withdrawal: { ...withdrawal, sending: "denied" } })).toEqual([]);
});

test("punch and withdrawal have exactly the fields that the rules demand", () => {
  const [punch, taken] = lettersOf(entry({ withdrawal }));
  const facts = [
    "arrivedAt",
    "at",
    "attempt",
    "departmentId",
    "employeeId",
    "punchId",
    "seal",
    "terminalId",
    "type",
  ];
  expect(Object.keys(punch?.data ?? {}).sort()).toEqual([...facts, "clock", "offline", "source"].sort());
  expect(Object.keys(taken?.data ?? {}).sort()).toEqual(facts);
});

test("the outcome of an earlier attempt does not settle a later one", () => {
  const [first] = lettersOf(entry());
  const later = entry({ attempt: 2 });
  expect(first?.mark(later, "acked")).toEqual(later);
  expect(first?.mark(entry(), "acked").sending).toBe("acked");
});
