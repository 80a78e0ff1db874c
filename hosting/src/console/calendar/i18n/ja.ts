import type { Texts } from "../../../shared/i18n/language";

/** The words of カレンダー. Japanese is the source. */
export const ja = {
  title: (year: string) => `カレンダー ${year}年`,
  year: "年",
  before: "前の年",
  after: "次の年",
  imports: "ファイルから取り込む",
  columns: { date: "日付", kind: "区分", name: "名称" },
  named: "名称のある日",
  own: "このカレンダーで決めた日",
  panel: "日の設定",
  panelHint: "日を選ぶと、区分と名称を変えられます。Shiftで期間、Ctrlで1日ずつ追加できます。",
  many: "続けて複数の日を選ぶ",
  noneChosen: "日を選んでください。",
  clear: "選択を解除",
  kind: "区分",
  kinds: { working: "勤務日", dayOff: "週休日", holiday: "休日" },
  standard: "組織のカレンダーに従う",
  organisationStandard: "曜日と祝日に従う",
  name: "名称",
  nameHint: "祝日や学校行事の名前。例 開校記念日、体育祭",
  following: "職員の予定を作り直しています。数分かかることがあります。確定した月は変わりません。",
  notFollowed: "カレンダーは保存しましたが、職員の予定に反映できませんでした。",
  followAgain: "もう一度反映する",
  changedMeanwhile:
    "ほかの人がこのカレンダーを先に変更しました。その内容を読み込み、あなたの変更を重ねました。確かめて、もう一度保存してください。",
  chosenDays: (count: number) => `${count}日を選択中`,
  unsaved: (count: number) => `保存していない変更が${count}日あります。`,
} as const;

export type CalendarTexts = Texts<typeof ja>;
