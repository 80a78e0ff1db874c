import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Action, actionsOf, grouped } from "./actions";
import { ja } from "./i18n/ja";

const SOURCE = "../../../../functions/core/src/dakoku/store/trail/audit_actions.py";
const kept = [...readFileSync(new URL(SOURCE, import.meta.url), "utf8").matchAll(/"([a-zA-Z.]+)"/g)].map(
  ([, action]) => action,
);
const named = Object.keys(ja.actions) as Action[];
/** What one query of Firestore can ask for at once. */
const MOST = 30;

test("every deed that the audit trail keeps has a name, and no other", () => {
  expect(kept.length).toBeGreaterThan(50);
  expect([...named].sort()).toEqual([...kept].sort());
});

test("every action is in one group, and no group has too many to ask for", () => {
  const groups = grouped(named);
  expect(groups.flatMap(([, actions]) => actions).sort()).toEqual([...named].sort());
  for (const [, actions] of groups) expect(actions.length).toBeLessThanOrEqual(MOST);
});

test("a group stands for its actions, an action for itself", () => {
  expect(actionsOf("month", named)).toContain("sheet.unlock");
  expect(actionsOf("terminal.revoke", named)).toEqual(["terminal.revoke"]);
  expect(actionsOf("", named)).toEqual([]);
});
