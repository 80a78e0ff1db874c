import type { Texts } from "../../../shared/i18n/language";

/** The words of 所属. Japanese is the source. */
export const ja = {
  title: "所属",
  back: "一覧に戻る",
  add: "所属を追加",
  none: "所属がまだありません。「所属を追加」から登録してください。",
  code: "所属コード",
  codeHint: "半角の英数字と . _ -、20文字まで。後から変えられません。",
  codeWrong: "半角の英数字と . _ - で入力してください。",
  codeFixed: "所属コードは変えられません。社員の取込や集計で、所属を見分けるために使います。",
  byOrganisation: "所属名と標準の勤務割振は、組織の管理者が変更します。",
  name: "所属名",
  order: "並び順",
  orderHint: "小さい順に並びます。",
  pattern: "標準の勤務割振",
  noPattern: "なし",
  patternHint: "社員ごとの指定がなければ、これを使います。これから作る月に反映します。",
  reportNumber: "人事課報告の番号",
  reportNumberHint: "「1」「07」など。ほかの所属と重複してもかまいません。空欄のときは所属コードを使います。",
  reportName: "人事課報告の略称",
  reportNameHint: "「前橋」など、ファイル名に使います。空欄のときは所属名を使います。",
  course: "課程",
  courseHint: "「全日」「定時」など。なければ空欄にします。",
  own: "所属独自の設定",
  asOrganisation: "組織と同じ",
  inheritedHint:
    "「組織の設定に従う」を選ぶと、組織の設定を変えたときに一緒に変わります。保存すると、すぐに端末に反映されます。",
  noDevice: "認証デバイスが「なし」の所属では、新しい証明書を発行できません。",
  ownCount: (count: number) => `${count}件`,
  codeTaken: (name: string) => `このコードは「${name}」で使われています。`,
} as const;

export type DepartmentsTexts = Texts<typeof ja>;
