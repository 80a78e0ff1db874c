import type { Texts } from "../../i18n/language";

/** What a new password is asked to be. Japanese is the source. */
export const ja = {
  new: "新しいパスワード",
  newMissing: "新しいパスワードを入力してください。",
  show: "新しいパスワードを表示する",
  least: (length: number) => `${length}文字以上。名前や社員コード、ありふれた言葉は避けてください。`,
  more: (count: number) => `あと${count}文字必要です。`,
  enough: "長さは足りています。",
  tooShort: (length: number) => `${length}文字以上で入力してください。`,
  tooWeak: "推測されやすいパスワードです。長くするか、名前や社員コード、ありふれた言葉を避けてください。",
  tooLong: "長すぎます。半角で72文字、全角で24文字以内にしてください。",
} as const;

export type PasswordTexts = Texts<typeof ja>;
