import type { Texts } from "../../../shared/i18n/language";

/** The words of 全体の状況. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "全体の状況",
  search: "所属を検索（コード・名称）",
  none: "該当する所属がありません。",
  notYet: "まだ集計されていません。集計は毎日、勤務日の始めに行います。",
  at: "集計",
  columns: {
    department: "所属",
    people: "対象",
    mean: "平均時間外",
    within: "上限以内",
    overMonth: "月の上限超過",
    overAverage: "平均の上限超過",
    foreseen: "超過の見込み",
    lacking: "入力不足",
    state: "確定",
  },
  states: { open: "未確定", confirming: "確定中", confirmed: "確定済み", reopening: "解除中" },
  total: (count: number) => `合計（${count} 所属）`,
  confirmed: (count: number) => `確定済み ${count} 所属`,
} as const;

export type OverviewTexts = Texts<typeof ja>;
