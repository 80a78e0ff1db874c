import { expect, test } from "vitest";
import { type Incident, saidOf } from "./incidents";

const common = {
  id: "one",
  terminalId: "two",
  at: "2026-11-20T00:00:00Z",
  receivedAt: "2026-11-20T00:00:00Z",
};

const lost = { punchId: "p", employeeId: "e", type: "in", at: common.at } as const;

test.each<[Incident, string]>([
  [{ ...common, kind: "clockChanged", details: { by: 10 * 60_000 } }, "10分進められました"],
  [{ ...common, kind: "clockChanged", details: { by: -90_000 } }, "2分戻されました"],
  [{ ...common, kind: "restored", details: { punches: 3 } }, "3件"],
  [{ ...common, kind: "purged", details: { punches: [lost], more: 6 } }, "7件"],
])("an incident is said with its numbers", (incident, said) => {
  expect(saidOf(incident)).toContain(said);
});
