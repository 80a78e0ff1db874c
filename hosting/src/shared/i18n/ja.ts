import type { Texts } from "./language";

/** Words that every page uses. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  product: "打刻",
  types: {
    in: "出勤",
    out: "退勤",
    breakStart: "休憩開始",
    breakEnd: "休憩終了",
    outingStart: "外出",
    outingEnd: "戻り",
  },
  undo: "元に戻す",
  save: "保存する",
  saved: "保存しました。",
  edit: "編集",
  add: "追加",
  remove: "削除",
  search: "検索",
  unsaved: "保存していない変更があります。",
  changedMeanwhile: "ほかの人が先に変更しました。最新の内容を確かめて、もう一度お試しください。",
  viewOnly: "閲覧のみの権限です。変更はできません。",
  noPermission: "この操作をする権限がありません。組織の管理者にお問い合わせください。",
  reason: "理由",
  department: "所属",
  code: "社員コード",
  name: "氏名",
  discard: {
    title: "入力を破棄しますか？",
    text: "登録していない入力があります。",
    keep: "入力に戻る",
    discard: "破棄する",
  },
  themes: { light: "ライト", dark: "ダーク", classic: "クラシック" },
  cancel: "キャンセル",
  close: "閉じる",
  back: "戻る",
  loading: "読み込んでいます",
  password: "パスワード",
  theme: "テーマ",
  signIn: "ログイン",
  signOut: "ログアウト",
  retry: "再試行",
  asTable: "表で見る",
  copied: "コピーしました",
  copyFailed: "コピーできませんでした。文字を選択してコピーしてください。",
  live: {
    offline: "サーバーに接続できません。ネットワークを確認してください。つながり次第、表示します。",
    stale: "サーバーとの接続が切れています。最後に受け取った内容を表示しています。",
    failed: "データを表示できませんでした。",
    failedToOpen: "画面を開けませんでした。ネットワークを確認して、もう一度お試しください。",
  },
  google: {
    button: "Google でログイン",
    or: "または",
    blocked: "Googleの画面を開けませんでした。ポップアップを許可して、もう一度お試しください。",
    notConfirmed: "Googleでの確認ができませんでした。もう一度お試しください。",
  },
  errors: {
    noAnswer: "サーバーに接続できません。ネットワークを確認して、もう一度お試しください。",
    tooManyTries: "続けて失敗したため、しばらく受け付けません。時間をおいてお試しください。",
    tryAgainAt: (minutes: number, time: string) =>
      `続けて失敗したため、受け付けていません。約${minutes}分後（${time}以降）に、もう一度お試しください。`,
    unexpected: "処理できませんでした。もう一度お試しください。",
  },
} as const;

export type SharedTexts = Texts<typeof ja>;
