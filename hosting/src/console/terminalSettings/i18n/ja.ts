import type { Texts } from "../../../shared/i18n/language";

/** What terminals show, in words. Japanese is the source. */
export const ja = {
  title: "タイムレコーダー設定",
  shown: {
    breaks: "休憩の開始・終了ボタンを表示",
    outings: "外出の開始・終了ボタンを表示",
    timecard: "タイムカードボタンを表示",
    status: "出勤状況表示ボタンを表示",
    help: "ヘルプ登録ボタンを表示",
    counts: "カウントボタンを表示",
  },
  shows: { true: "表示する", false: "表示しない" },
  inherited: (value: string) => `組織の設定に従う（${value}）`,
  device: "認証デバイス",
  devices: { recorder: "タイムレコーダー", none: "なし（証明書を発行しない）" },
  language: "表示言語",
} as const;

export type TerminalSettingsTexts = Texts<typeof ja>;
