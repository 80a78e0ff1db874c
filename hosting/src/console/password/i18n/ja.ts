import type { Texts } from "../../../shared/i18n/language";

/** The words about an administrator's password. Japanese is the source. */
export const ja = {
  title: "管理画面のパスワード設定",
  set: "設定する",
  done: (email: string) => `パスワードを設定しました。${email} と新しいパスワードでログインしてください。`,
  expired: "このリンクは使えません。使用済みか、期限を過ぎています。",
  askAgain: "ログイン画面の「パスワードを忘れた」から、新しいリンクを送ることができます。",
  toSignIn: "ログイン画面へ",
  tooWeak: "このパスワードは使えません。長くするか、英大文字・小文字・数字・記号を混ぜてください。",
  disabled: "このアカウントは停止されています。組織の管理者にお問い合わせください。",
  forgotten: {
    link: "パスワードを忘れた",
    title: "パスワードを忘れた",
    lead: "管理者として登録されているメールアドレスに、パスワードを設定するリンクを送ります。",
    email: "メールアドレス",
    emailWrong: "メールアドレスを入力してください。",
    send: "リンクを送る",
    sent: (email: string) =>
      `${email} が管理者として登録されていれば、リンクを送りました。届かないときは、迷惑メールを確かめるか、組織の管理者にお問い合わせください。`,
  },
} as const;

export type ResetTexts = Texts<typeof ja>;
