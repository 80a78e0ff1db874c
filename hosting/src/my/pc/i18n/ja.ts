import type { Texts } from "../../../shared/i18n/language";

/** The words of the page that enrols staff-room PCs. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "職員室PCの登録",
  intro:
    "登録したブラウザでは、ログインした人の始業と、ログアウトした人の終業が打刻されます。職員室の共用PCでだけ登録してください。",
  certificate: "証明書",
  certificateMissing: "証明書を入力してください。",
  enrol: "登録",
  wrong:
    "証明書が違います。正しいのに登録できないときは、証明書が更新されていないか管理者に確認してください。",
  ofRecorder: "これはタイムレコーダーの証明書です。職員室PCの証明書を管理者に依頼してください。",
  noStorage:
    "このブラウザは登録を保存できません。シークレットモードを終了するか、サイトデータの保存を許可してください。",
  enrolled: (name: string, department: string) => `このブラウザは、${department}の職員室PC「${name}」です。`,
  exceptions:
    "ブラウザを閉じたとき、時間がたってログアウトしたとき、画面を読み込み直したときは、打刻しません。",
  toSignIn: "ログイン画面へ",
  forget: "登録を解除",
  forgetAsk: "職員室PCの登録を解除しますか？",
  forgetText: "解除すると、ログインしても打刻されません。もう一度登録するには証明書が必要です。",
} as const;

export type PcTexts = Texts<typeof ja>;
