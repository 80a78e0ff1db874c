import type { Texts } from "../../../shared/i18n/language";

/** The words of 主な時間外業務内容. Japanese is the source. */
export const ja = {
  title: "主な時間外業務内容",
  item: "業務内容",
  hint: "日ごとの入力画面で、この順に選べます。名前を変えると、これまでの記録の表示も変わります（確定した月は除く）。使用中の項目は、選択肢から外すことで使わないようにできます。",
  offered: "選択肢に出す",
  fixed: "固定の項目です",
  used: "使用中のため削除できません",
  inherited: "この所属は、組織の一覧を使っています。",
  byOrganisation: "組織の一覧は、組織の管理者が変更します。",
  makeOwn: "この所属だけの一覧を作る",
  makingOwn: "保存すると、この所属は組織の一覧の代わりにこの一覧を使います。",
  giveUp: "組織の一覧に戻す",
  giveUpText: "この所属だけの一覧は削除され、組織の一覧を使うようになります。これまでの記録は変わりません。",
  gaveUp: "組織の一覧に戻しました。",
  usedHere: "この所属の記録で使われている項目が、組織の一覧にありません。そのため戻せません。",
  categoryUsed: "記録で使われている項目は削除できません。画面を読み込み直してください。",
  unknownCategory: "ほかの人が先に一覧を変更しました。画面を読み込み直してください。",
} as const;

export type CategoriesTexts = Texts<typeof ja>;
