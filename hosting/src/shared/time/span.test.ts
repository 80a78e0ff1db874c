import { beforeEach, expect, test } from "vitest";
import { language } from "../i18n/language";
import { formatSpan } from "./span";

beforeEach(() => {
  language.value = "en";
});

test.each([
  [0, "0 sec"],
  [59_000, "59 sec"],
  [59_999, "1 min"],
  [1_799_000, "30 min"],
  [2.4 * 3_600_000, "2 hr"],
  [3 * 86_400_000, "3 days"],
])("%i ms are %s", (milliseconds, text) => {
  expect(formatSpan(milliseconds)).toBe(text);
});

test.each([
  [720_000, "+12 min"],
  [-3_600_000, "-1 hr"],
  [-200, "0 sec"],
])("%i ms ahead are %s", (milliseconds, text) => {
  expect(formatSpan(milliseconds, true)).toBe(text);
});
