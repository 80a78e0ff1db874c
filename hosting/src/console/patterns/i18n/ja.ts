import type { Texts } from "../../../shared/i18n/language";

/** The words of 勤務割振. Japanese is the source. */
export const ja = {
  title: "勤務割振",
  hint: "ここで変えた内容は、まだ予定を作っていない月から使います。記録のある月は、その時の勤務割振のままです。",
  add: "勤務割振を追加",
  edit: "勤務割振の編集",
  none: "勤務割振がまだありません。「勤務割振を追加」から登録してください。",
  name: "名称",
  owner: "使う所属",
  everyone: "全員",
  hours: "勤務時間",
  start: "始業時刻",
  end: "終業時刻",
  timeHint: "例 08:30（0830でも可）。翌日は 25:30 のように24を足します。",
  breaks: "休憩",
  noBreaks: "なし",
  addBreak: "休憩を追加",
  work: "実働",
  state: "状態",
  active: "使用中",
  inactive: "停止中",
  offered: "選択肢に出す",
  offeredHint: "外すと、これから選べなくなります。使っている記録はそのままです。",
  breakStart: (place: number) => `休憩${place} 開始`,
  breakEnd: (place: number) => `休憩${place} 終了`,
  removeBreak: (place: number) => `休憩${place} を削除`,
  worked: (time: string) => `実働 ${time}`,
  errors: {
    unreadable: "時刻は 08:30 のように入力してください（00:00～47:59）。",
    endBeforeStart: "終わりは始まりより後にしてください。",
    outsideHours: "休憩は始業から終業までの間にしてください。",
    overlaps: "ほかの休憩と重なっています。",
  },
} as const;

export type PatternsTexts = Texts<typeof ja>;
