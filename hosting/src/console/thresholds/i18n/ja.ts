import type { Texts } from "../../../shared/i18n/language";

/** The words of 上限の設定. Japanese is the source. */
export const ja = {
  title: "上限の設定",
  name: "名称",
  newSet: "新しい上限",
  setHint: "時間は 45 または 45:30 のように入力します。",
  hours: {
    month: "月の上限（時間）",
    year: "年の上限（時間）",
    specialMonth: "特別な事情：月の上限（時間）",
    specialYear: "特別な事情：年の上限（時間）",
    average: "複数月平均の上限（時間）",
  },
  counts: { longestSpan: "平均をとる最長の月数", monthsOver: "月の上限を超えられる回数（年）" },
  firstMonth: "1年の始まり",
  withoutStatutory: "月と年の上限に法定休日の労働を含めない",
  withoutStatutoryHint: "36協定の数え方です。特別な事情の月の上限と平均には含めます。",
  needed: "使われているため削除できません。",
  addSet: "上限を追加",
  byType: "雇用区分ごとの上限",
  byTypeHint: "ここにない雇用区分には「標準の上限」を使います。雇用区分は社員の登録と同じ文字で入力します。",
  usual: "標準の上限",
  addType: "雇用区分を追加",
  warnings: "注意の時間",
  warningsHint: "1か月の時間外がこの時間になると、本人と管理者に知らせます。小さい順に5つまで。",
  addWarning: "注意の時間を追加",
  unreadable: "45 または 45:30 のように入力してください。",
  belowUsualLimit: "特別な事情のないときの上限以上にしてください。",
  notAscending: "小さい順に、同じ時間がないように入力してください。",
  removeSet: (name: string) => `「${name}」を削除`,
  typeAt: (place: number) => `雇用区分 ${place}`,
  setAt: (place: number) => `雇用区分 ${place} の上限`,
  removeType: (name: string) => `雇用区分「${name}」を削除`,
  warningAt: (place: number) => `注意 ${place}（時間）`,
  removeWarning: (place: number) => `注意 ${place} を削除`,
} as const;

export type ThresholdsTexts = Texts<typeof ja>;
