import { expect, test } from "vitest";
import { silent } from "./finding";
import { texts } from "./i18n/texts";
import { factsOf, nameOf, remedyOf } from "./said";

const late = {
  ...silent("punch"),
  check: "schedule",
  subject: "sweep",
  code: "late",
  milliseconds: 1500,
  at: "2026-11-20T03:00:00Z",
};

test("a finding is named in words, and what is no word of ours as it is", () => {
  expect(nameOf(late)).toBe("定期処理（打刻の見直し）");
  expect(nameOf({ ...late, subject: "ledgerdoctor" })).toBe("定期処理（ledgerdoctor）");
});

test("what was measured is said in the reader's units and zone", () => {
  expect(factsOf(late)).toEqual(["最後 2026/11/20 12:00:00", "1.5 秒"]);
  expect(factsOf({ ...late, at: null, milliseconds: 40 })).toEqual(["40 ms"]);
});

test("every code has its remedy, also one that is not known", () => {
  expect(remedyOf(late)).toBe(texts.value.remedies.late);
  expect(remedyOf({ ...late, code: "somethingNew" })).toBe(texts.value.remedies.unexpected);
  expect(remedyOf({ ...late, code: null })).toBeNull();
});
