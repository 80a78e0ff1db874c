import { expect, test } from "vitest";
import { entry, freshName, MORNING } from "../testing";
import { lost } from "./incident";
import { Incidents } from "./incidents";

const restored = { kind: "restored", details: { punches: 3 } } as const;
const changed = { kind: "clockChanged", details: { by: -600_000 } } as const;

test("an incident is on the disk until it has been told", async () => {
  const name = freshName();
  const incidents = await Incidents.open(name);
  await incidents.record(restored, MORNING);
  await incidents.record(changed, MORNING + 1);
  const reopened = await Incidents.open(name);
  expect(reopened.waiting.value).toHaveLength(2);
  const [first] = incidents.waiting.value;
  expect(first).toEqual({
    ...restored,
    id: expect.stringMatching(/^[a-z0-9]{20}$/),
    at: "2026-11-19T23:29:00.000Z",
  });
  await reopened.forget(incidents.waiting.value.slice(0, 1));
  expect(reopened.waiting.value).toMatchObject([changed]);
  expect((await Incidents.open(name)).waiting.value).toMatchObject([changed]);
});

test("what was lost is told without names, two hundred at most", () => {
  const entries = Array.from({ length: 203 }, (_, index) =>
    entry({ punchId: `p${index}`, name: "佐藤 花子" }),
  );
  const { punches, more } = lost(entries);
  expect([punches.length, more]).toEqual([200, 3]);
  expect(Object.keys(punches[0] ?? {}).sort()).toEqual(["at", "employeeId", "punchId", "type"]);
});
