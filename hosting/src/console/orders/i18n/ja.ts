import type { Texts } from "../../../shared/i18n/language";

/** カウント. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "カウント",
  items: "品目と締切",
  day: "注文の一覧",
  refresh: "更新",
  none: "この日の注文はありません。",
  noItems: "品目が登録されていません。「品目と締切」で登録すると、タイムレコーダーで注文できます。",
  caption: "注文の一覧",
  total: "合計",
  csvTitle: "期間のCSV",
  csv: "CSVを保存",
  from: "開始日",
  to: "終了日",
  badPeriod: "終了日は開始日以後、92日以内にしてください。",
  item: "品目",
  itemsHint:
    "タイムレコーダーに並ぶ順です。注文のあった品目は削除できません。「注文を受ける」を外してください。",
  offered: "注文を受ける",
  cutOff: "締切時刻",
  cutOffHint: "この時刻を過ぎると、その日の注文を変更できません。空欄：一日中。",
  cutOffWrong: "00:00〜24:00 の時刻を入力するか、空欄にしてください。",
  itemOrdered: "注文のあった品目は削除できません。残したまま「注文を受ける」を外してください。",
  persons: (count: number) => `${count} 人`,
} as const;

export type OrderTexts = Texts<typeof ja>;
