import { expect, test } from "vitest";
import { causeOf } from "./receipts";

test.each([
  ["held", "monthLocked", "monthLocked"],
  ["held", "clockJump", "clockJump"],
  ["accepted", null, "withdrawal"],
  ["duplicate", "sameTypeWithin60s", "withdrawal"],
])("a receipt that is %s for %s waits for %s", (status, reason, cause) => {
  expect(causeOf({ status, reason })).toBe(cause);
});
