import type { Texts } from "../../shared/i18n/language";

/** The employee page's words. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "在校等時間記録",
  navigation: {
    label: "画面",
    record: "記録",
    rooms: { arrangements: "休暇・出張・振替", selfcheck: "セルフチェック" },
  },
  signIn: {
    code: "社員コード",
    codeMissing: "社員コードを入力してください。",
    passwordMissing: "パスワードを入力してください。",
    wrongCredentials: "社員コードまたはパスワードが違います。もう一度入力してください。",
    refused: "この社員コードでは、現在この画面を利用できません。管理者にお問い合わせください。",
  },
  google: {
    unknownAddress:
      "このGoogleアカウントのメールアドレスは、職員として登録されていません。管理者にお問い合わせください。",
    sharedAddress:
      "このメールアドレスは複数の職員に登録されています。社員コードとパスワードでログインし、管理者にお知らせください。",
    inactiveEmployee:
      "このメールアドレスの職員は、現在この画面を利用できません。管理者にお問い合わせください。",
    otherDomain: (domain: string) => `@${domain} のGoogleアカウントを選んでください。`,
  },
  timecard: {
    title: "タイムカード",
    nearlyOver: "まもなく閉じます。続けて見るには、画面に触れてください。",
    noPass: "タイムカードは、タイムレコーダーからもう一度開いてください。",
  },
  password: {
    title: "パスワードの設定",
    change: "パスワードを変更",
    current: "現在のパスワード",
    currentMissing: "現在のパスワードを入力してください。",
    currentWrong: "現在のパスワードが違います。もう一度入力してください。",
    set: "設定する",
    submitChange: "変更する",
    done: "パスワードを設定しました。",
    from: (code: string) =>
      `打刻とこの画面へのログインには、今から新しいパスワードを使ってください。社員コードは ${code} です。`,
    changed: "パスワードを変更しました。打刻とログインには、今から新しいパスワードを使ってください。",
    toSignIn: "ログイン画面へ",
    expired: "このリンクは使えません。使用済みか、期限（72時間）を過ぎたか、新しいリンクに替わっています。",
    askAgain: "新しいリンクの送信を、管理者に依頼してください。",
  },
  punch: {
    sending: (what: string) => `${what}を送信しています…`,
    accepted: (what: string, time: string) => `${what}を受け付けました（${time}）。`,
    duplicate: (what: string, time: string) =>
      `${what}（${time}）は直前に打刻済みです。二重の打刻は数えません。`,
    held: (what: string, time: string) => `${what}（${time}）は保留になりました。管理者が確認します。`,
    waiting: (what: string, time: string) =>
      `${what}（${time}）を送信しました。処理が済み次第、記録に入ります。`,
    refused: (what: string, time: string) =>
      `${what}（${time}）は受け付けられませんでした。管理者にお問い合わせください。`,
    offline: (what: string, time: string) =>
      `サーバーに接続できず、${what}（${time}）を打刻できませんでした。この打刻は保存されていません。接続してから、もう一度押してください。`,
    unsure: (what: string, time: string) =>
      `${what}（${time}）が届いたか確認できませんでした。接続してから記録を確認し、なければもう一度押してください。`,
    shutOut: (what: string) =>
      `この職員室PCの登録が無効になっているため、${what}を打刻していません。${what}ボタンで打刻し、管理者にお知らせください。`,
  },
  pc: {
    lead: (name: string) => `職員室PC「${name}」です。ログインすると始業、ログアウトすると終業を打刻します。`,
    recorded: (what: string, time: string) => `${what}を記録しました ${time}`,
    stillSignedIn: "まだログアウトしていません。",
    leaveUnpunched: "打刻せずにログアウト",
    signedOut: "ログアウトしました。",
    idle: "しばらく操作がなかったため、ログアウトしました。終業は打刻していません。",
  },
  selfcheckAsked: (days: number) => `セルフチェックの記録をお願いする日が${days}日あります。`,
  report: {
    button: "Excel 出力",
    working: "Excel ファイルを作成しています",
    ready: "Excel ファイルができました。",
    download: (name: string) => `${name} をダウンロード`,
    failed: "Excel ファイルを作成できませんでした。",
    ownForm: "登録された様式に誤りがあり、Excel ファイルを作成できませんでした。管理者に連絡してください。",
    slow: "作成に時間がかかっています。しばらくしてから、もう一度お試しください。",
  },
} as const;

export type MyTexts = Texts<typeof ja>;
