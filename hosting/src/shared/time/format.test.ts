import { beforeEach, describe, expect, test } from "vitest";
import { language } from "../i18n/language";
import { LANGUAGES } from "../i18n/languages";
import { formatDayAndWeekday, formatLongDate, formatMonth, formatWeekday } from "./calendarFormat";
import { formatDate, formatDateTime, formatMinute, formatTime } from "./format";

const FRIDAY = Date.parse("2026-11-20T00:05:04+09:00");
const WEEK = [
  "2026-11-16",
  "2026-11-17",
  "2026-11-18",
  "2026-11-19",
  "2026-11-20",
  "2026-11-21",
  "2026-11-22",
];

/** The numbers in a text; in other digits than Latin ones there are none. */
const numbers = (text: string) => (text.match(/[0-9]+/g) ?? []).map(Number).sort((one, other) => one - other);

describe.each(LANGUAGES)("in %s", (tag) => {
  beforeEach(() => {
    language.value = tag;
  });

  test("an instant is written in the organisation's zone, in Gregorian years", () => {
    expect(numbers(formatDate(FRIDAY))).toEqual(expect.arrayContaining([11, 20, 2026]));
    expect(numbers(formatDateTime(FRIDAY))).toEqual([0, 4, 5, 11, 20, 2026]);
  });

  test("the clock runs from 00 to 23", () => {
    expect(formatTime(FRIDAY)).toBe("00:05:04");
    expect(formatMinute(FRIDAY)).toBe("00:05");
  });

  test("a month and a day are those of the record", () => {
    expect(numbers(formatMonth("2026-11"))).toContain(2026);
    expect(numbers(formatDayAndWeekday("2026-11-20"))).toContain(20);
    expect(numbers(formatLongDate("2026-11-20"))).toEqual(expect.arrayContaining([20, 2026]));
  });

  test("the seven weekdays are told apart", () => {
    expect(new Set(WEEK.map(formatWeekday)).size).toBe(7);
  });
});

test("each language has its own order and names", () => {
  const friday = LANGUAGES.map((tag) => {
    language.value = tag;
    return formatWeekday("2026-11-20");
  });
  expect(friday.slice(0, 4)).toEqual(["金", "Fri", "週五", "ศุกร์"]);
  expect(friday[4]).toContain("6");
});
