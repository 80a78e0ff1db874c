import type { Texts } from "../../../../shared/i18n/language";

/** 取り込みの設定. Japanese is the source. */
export const ja = {
  taken: "取り込み",
  takenHint: "ジョブカンから何を取り込むかと、手で入力するときの刻みです。",
  attendance: "勤怠を使用する",
  attendanceHint: "外すと、自動でも手動でも打刻を取り込みません。取り込んだ時刻は残ります。",
  unit: "入力単位（分）",
  unitHint: "始業・終業を手で入力するときの刻みです。打刻の時刻は丸めません。",
  minutes: (count: number) => `${count} 分`,
  primary: "優先する打刻",
  primaryHint:
    "打刻とジョブカンの両方に時刻がある日に、どちらを勤務時間とするかです。手で修正した日は、いつも修正が優先されます。これから作る月の記録に使われます。",
  primaryLabel: "両方にあるとき",
  sources: {
    punches: "打刻を優先",
    pulled: "ジョブカンを優先",
  },
  defaults: "取り込む前の初期値",
  defaultsHint:
    "ジョブカンを優先する人の、まだ取り込んでいない勤務日に、灰色で表示します。合計には入らず、確定もできません。",
  useDefaults: "初期値を表示する",
  spans: {
    start: "出社時間",
    end: "退社時間",
    rest: "休憩1",
    secondRest: "休憩2",
    morningOff: "午前休",
    afternoonOff: "午後休",
  },
  to: "終了",
  from: "開始",
  unreadable: "時刻は 09:00 のように入力してください。",
  endBeforeStart: "終了は開始より後の時刻にしてください。",
  overlaps: "休憩は、始業と終業の間に、重ならないように入力してください。",
  difference: "時刻の差の印",
  differenceHint: "打刻とジョブカンの始業・終業が、この分数以上違う日に印をつけます。",
  differenceLabel: "差（分）",
} as const;

export type PullingTexts = Texts<typeof ja>;
