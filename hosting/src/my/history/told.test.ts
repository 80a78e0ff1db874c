import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import type { PersonalNotice } from "../../data/notice";
import { toldOf } from "./told";

const notice = (kind: string, params: PersonalNotice["params"]): PersonalNotice => ({
  id: "one",
  kind,
  at: Timestamp.now(),
  name: "田中",
  params,
});

test.each([
  ["edited", { workDate: "2026-11-20" }, "11月20日(金)の記録を変更"],
  ["unlocked", { month: "2026-10" }, "2026年10月の記録を編集できる"],
  ["locked", { month: "2026-10" }, "もう一度確定"],
  [
    "limitNear",
    { month: "2026-11", threshold: 2400, passes: "2026-11-26", passed: false },
    "11月26日(木)に40 時間を超える見込み",
  ],
  [
    "limitNear",
    { month: "2026-11", threshold: 2400, passes: "2026-11-12", passed: true },
    "40 時間を超えました",
  ],
  ["unheardOf", {}, "お知らせがあります"],
])("%s says what was done", (kind, params, said) => {
  expect(toldOf(notice(kind, params))).toContain(said);
});

test.each([
  [true, "認めました"],
  [false, "認めませんでした"],
])("what was decided of a punch is said with the punch", (accepted, said) => {
  const at = Timestamp.fromDate(new Date("2026-10-14T09:00:00Z"));
  const text = toldOf(notice("decided", { type: "out", at, accepted }));
  expect(text).toContain("10/14 18:00 退勤");
  expect(text).toContain(said);
});
