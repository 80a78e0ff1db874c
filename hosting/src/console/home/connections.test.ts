import { expect, test } from "vitest";
import type { Connection } from "../connections/connection";
import type { Run } from "../connections/runs/run";
import { addressOfTrouble, troublesIn } from "./connections";

const RUN = { id: "run", state: "finished", counts: { failed: 0 } } as Run;
const made = (change: Partial<Connection>) =>
  ({ id: "one", state: "connected", lastRun: RUN, unmatched: 0, conflicts: 0, ...change }) as Connection;

test("a connection that works and has matched everybody asks for nothing", () => {
  expect(troublesIn([made({}), made({ lastRun: null, unmatched: null, conflicts: null })])).toEqual([]);
});

test("what failed leads to its log, whom nobody matched to the matching", () => {
  const failing = { ...RUN, counts: { ...RUN.counts, failed: 2 } } as Run;
  const items = troublesIn([made({ lastRun: failing, unmatched: 3, conflicts: 1 })]);
  expect(items.map(({ what, items: [item] }) => [what, item?.count, item && addressOfTrouble(item)])).toEqual(
    [
      ["runFailed", 2, "#/connections?part=runs&run=run"],
      ["unmatched", 4, "#/connections?part=matching&connection=one"],
    ],
  );
});

test("a refused connection is told once, not as a failed run too", () => {
  const items = troublesIn([made({ state: "refused", lastRun: { ...RUN, state: "failed" } })]);
  expect(items.map(({ what }) => what)).toEqual(["refused"]);
});
