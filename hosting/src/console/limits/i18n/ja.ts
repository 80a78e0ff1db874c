import type { Texts } from "../../../shared/i18n/language";

/** The words of 上限と見込み. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "上限と見込み",
  nobody: "この所属には、この月に記録のある職員がいません。",
  asOf: (at: string) => `${at} 現在`,
  refresh: "更新",
  summary: {
    people: "対象",
    persons: (count: number) => `${count} 人`,
    mean: "平均時間外",
    within: (limit: string) => `${limit}以内`,
    over: (limit: string) => `${limit}超`,
    foreseen: "超過の見込み",
    lacking: "入力不足",
  },
  columns: {
    level: "状態",
    name: "氏名",
    overtime: "時間外",
    expected: "月末の見込み",
    passing: (limit: string) => `月 ${limit}`,
    year: (limit: string) => `年度（${limit}）`,
    averages: "平均（最大）",
    monthsOver: "上限を超えた月",
  },
  levels: { over: "上限超過", foreseen: "超過の見込み", near: "注意", fine: "範囲内" },
  passed: "超過",
  passes: "超える見込み",
  left: (rest: string) => `あと ${rest}`,
  excess: (excess: string) => `${excess} 超過`,
  averageOf: (span: number) => `${span}か月`,
  averageOver: (span: number) => `${span}か月・上限超過`,
  ofMonths: (months: number, allowed: number) => `${months} / ${allowed}`,
} as const;

export type LimitTexts = Texts<typeof ja>;
