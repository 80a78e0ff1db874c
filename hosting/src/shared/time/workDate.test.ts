import { expect, test } from "vitest";
import { minuteOf, workDateOf } from "./workDate";

const TOKYO = "Asia/Tokyo";
const at = (local: string) => Date.parse(`${local}+09:00`);

test.each([
  ["2026-11-20T04:59:59", "2026-11-19"],
  ["2026-11-20T05:00:00", "2026-11-20"],
  ["2026-12-01T00:30:00", "2026-11-30"],
])("at %s the work date is %s", (local, workDate) => {
  expect(workDateOf(at(local), TOKYO, 300)).toBe(workDate);
});

test.each([
  ["2026-11-20T08:30:59", 510],
  ["2026-11-21T04:59:00", 1739],
])("%s is minute %i of 20 November", (local, minute) => {
  expect(minuteOf(at(local), "2026-11-20", TOKYO)).toBe(minute);
});
