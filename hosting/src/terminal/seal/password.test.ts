import { expect, test } from "vitest";
import { passwordProblem } from "./password";

test.each([
  ["", "passwordMissing"],
  ["a".repeat(72), null],
  ["a".repeat(73), "passwordTooLong"],
  ["が".repeat(24), null],
  ["か\u3099".repeat(24), null],
  ["が".repeat(25), "passwordTooLong"],
])("a password %o", (password, problem) => {
  expect(passwordProblem(password)).toBe(problem);
});
