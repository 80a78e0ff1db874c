import { expect, test } from "vitest";
import { lettersOf } from "../sending/letters";
import { entry, receipt } from "../testing";
import type { Entry } from "./entry";
import { isDenied, isFinal, isUnsent, stateOf, undenied, withdrawalStateOf } from "./state";

const wrong = receipt({ status: "rejected", reason: "wrongPassword" });
const withdrawal = { attempt: 1, seal: { keyId: "test", box: "sealed" }, sending: "acked" } as const;

test.each<[string, Partial<Entry>, ReturnType<typeof stateOf>]>([
  ["fresh from the tap", {}, "unsent"],
  ["acknowledged by the database, undecided", { sending: "acked" }, "unsent"],
  ["refused by the rules", { sending: "denied" }, "denied"],
  ["accepted", { receipt: receipt() }, "sent"],
  ["accepted, whatever the sending was believed to be", { sending: "denied", receipt: receipt() }, "sent"],
  ["a duplicate", { receipt: receipt({ status: "duplicate" }) }, "duplicate"],
  ["after too many tries", { receipt: receipt({ status: "deferred", reason: "tooManyTries" }) }, "deferred"],
  ["in a confirmed month", { receipt: receipt({ status: "held", reason: "monthLocked" }) }, "held"],
  ["with a wrong password", { receipt: wrong }, "wrongPassword"],
  ["with a new password under way", { attempt: 2, receipt: wrong }, "unsent"],
  ["with a second wrong password", { attempt: 2, receipt: { ...wrong, attempt: 2 } }, "wrongPassword"],
  [
    "of somebody who has left",
    { receipt: receipt({ status: "rejected", reason: "inactiveEmployee" }) },
    "rejected",
  ],
  ["taken back", { receipt: receipt({ status: "withdrawn", withdrawal: "accepted" }) }, "withdrawn"],
  ["whose withdrawal came first and was refused", { receipt: receipt({ status: "unknown" }) }, "unsent"],
])("a punch %s", (_, changes, expected) => {
  expect(stateOf(entry(changes))).toBe(expected);
});

test("only what waits for the network or for another password is unsent", () => {
  const unsent = [entry(), entry({ receipt: wrong }), entry({ sending: "denied" })];
  const settled = [entry({ receipt: receipt() }), entry({ receipt: receipt({ status: "held" }) })];
  expect(unsent.map(isUnsent)).toEqual([true, true, true]);
  expect(settled.map(isUnsent)).toEqual([false, false]);
});

test("a held punch is not final: an administrator decides", () => {
  expect(isFinal(entry({ receipt: receipt({ status: "held" }) }))).toBe(false);
});

test("an accepted punch with a withdrawal under way is not final yet", () => {
  expect(isFinal(entry({ receipt: receipt(), withdrawal }))).toBe(false);
});

test("a withdrawal is pending until the receipt has looked at it", () => {
  expect(withdrawalStateOf(entry())).toBe("none");
  expect(withdrawalStateOf(entry({ withdrawal }))).toBe("pending");
  const refused = receipt({ withdrawal: "refused", withdrawalAttempt: 1 });
  expect(withdrawalStateOf(entry({ withdrawal, receipt: refused }))).toBe("wrongPassword");
  const decided = { ...refused, decided: true };
  expect(withdrawalStateOf(entry({ withdrawal, receipt: decided }))).toBe("refused");
  expect(withdrawalStateOf(entry({ withdrawal: { ...withdrawal, attempt: 2 }, receipt: refused }))).toBe(
    "pending",
  );
});

test.each<[string, Partial<Entry>]>([
  ["punch", { sending: "denied" }],
  ["withdrawal", { sending: "acked", withdrawal: { ...withdrawal, sending: "denied" } }],
])("a denied %s is stored again, to be sent once more, and keeps its facts", (_, changes) => {
  const denied = entry(changes);
  const again = undenied(denied);
  expect(isDenied(denied)).toBe(true);
  expect(isDenied(again)).toBe(false);
  expect(lettersOf(again)).toHaveLength(1);
  expect(again).toEqual({ ...denied, sending: again.sending, withdrawal: again.withdrawal });
});
