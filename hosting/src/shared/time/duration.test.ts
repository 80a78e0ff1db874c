import { expect, test } from "vitest";
import { formatMinutes } from "./duration";

test.each([
  [0, "00:00"],
  [510, "08:30"],
  [1739, "28:59"],
  [3558, "59:18"],
  [-61, "-01:01"],
])("%i minutes read %s", (minutes, text) => {
  expect(formatMinutes(minutes)).toBe(text);
});
