import type { Texts } from "../../../shared/i18n/language";

/** 出勤状況. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "出勤状況",
  planned: "予定だけを表示しています。",
  nobody: "この日に在籍する社員はいません。",
  noMatch: (sought: string) => `「${sought}」に一致する社員はいません。`,
  present: "勤務中",
  help: "ヘルプ",
  columns: {
    number: "No.",
    employmentType: "雇用区分",
    schedule: "スケジュール",
    standing: "状態",
    total: "合計",
  },
  times: { in: "出勤", out: "退勤", breakStart: "休始", breakEnd: "休終" },
  standings: { absent: "未出勤", in: "出勤中", out: "退勤済み", break: "休憩中", outing: "外出中" },
  counted: (what: string, count: number) => `${what} ${count} 人`,
} as const;

export type StatusTexts = Texts<typeof ja>;
