import { expect, test } from "vitest";
import { parseMinutes } from "./parseMinutes";

test.each([
  ["08:30", 510],
  ["8:30", 510],
  ["830", 510],
  ["０８：３０", 510],
  ["00:00", 0],
  ["47:59", 2879],
  ["  ", null],
])("%s is %s", (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});

test.each(["48:00", "8:60", "8", "30", "8.30", "-1:00", "123:00", "noon"])("%s is no time", (text) => {
  expect(parseMinutes(text)).toBeUndefined();
});
