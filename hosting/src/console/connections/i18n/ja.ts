import type { Texts } from "../../../shared/i18n/language";

/** 外部連携. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "外部連携",
  parts: {
    list: "連携",
    runs: "実行記録",
    matching: "照合",
    pulling: "取り込みの設定",
    guide: "ジョブカン側の準備",
  },
  none: "連携がありません",
  noneText:
    "ジョブカンと連携すると、ジョブカンの打刻を毎日取り込めます。先にジョブカン側の準備をして、IDとシークレットアクセキーを用意してください。",
  toGuide: "ジョブカン側の準備を見る",
  add: "連携を追加",
  addLead: "ジョブカンのAPIクライアントのIDとシークレットアクセキーを入力します。すぐに接続を確認します。",
  name: "連携名",
  nameHint: "複数のジョブカンと連携するときに、見分けるための名前です。",
  secret: "シークレットアクセキー",
  secretHint: "暗号化して保管します。保存した後は、だれにも表示されません。",
  automatic: "自動同期",
  automaticHint: "「使用する」にすると、昨日までの40日分を毎朝5時に取り込みます。",
  use: "使用する",
  useNot: "使用しない",
  connect: "連携",
  connecting: "ジョブカンに接続を確認しています…",
  connected: "ジョブカンと連携しました。",
  renewed: "IDとシークレットアクセキーを入れ替えました。",
  renewLead:
    "ジョブカンに接続を確認してから入れ替えます。確認できなければ、いまのままにします。照合と取り込んだ時刻は変わりません。",
  scopes: "APIクライアントのScope",
  scopeGiven: "あり",
  scopeMissing: "ありません",
  meanings: {
    missingScope:
      "このAPIクライアントには、必要なScopeが足りません。ジョブカンで、足りないScopeも選んだAPIクライアントを新しく作り、そのIDとシークレットアクセキーを入力してください。",
    wrongCredentials:
      "ジョブカンが、このIDとシークレットアクセキーを受け付けませんでした。APIクライアントの画面から、もう一度両方を写してください。",
    alreadyConnected:
      "このIDはすでに連携しています。その連携を変更するか、別のAPIクライアントを使ってください。",
    unavailable:
      "ジョブカンから応答がありません。時間をおいて、もう一度お試しください。何も保存していません。",
  },
  states: { connected: "連携中", refused: "接続できません" },
  refused:
    "ジョブカンが、保存してあるIDとシークレットアクセキーを受け付けなくなりました。APIクライアントが削除されていないか確かめ、「IDとキーを入れ替える」で新しいものを入力してください。それまで取り込みは止まります。",
  tryAgain: "もう一度接続を確認",
  works: "接続を確認できました。",
  stillRefused: "ジョブカンがまだ受け付けません。「IDとキーを入れ替える」で新しいものを入力してください。",
  checkedAt: "最後の接続確認",
  lastRun: "最後の取り込み",
  noRun: "まだ取り込んでいません",
  matching: "照合",
  notMatched: "最初の取り込みで照合します",
  allMatched: "すべて照合済み",
  openMatching: (unmatched: number, conflicts: number) => `未照合 ${unmatched} 人・要確認 ${conflicts} 人`,
  deeds: {
    pull: "今すぐ取り込む",
    edit: "設定を変更",
    renew: "IDとキーを入れ替える",
    delete: "連携を削除",
  },
  deletion: {
    title: (name: string) => `「${name}」を削除しますか？`,
    goes: "この連携と、保管しているシークレットアクセキーが消えます。自動同期も止まります。元に戻すことはできません。",
    stays: "月の記録に入った時刻、社員との照合、実行記録、操作履歴は残ります。",
    done: (runs: number, matches: number, entries: number) =>
      `連携を削除しました。実行記録 ${runs} 件、照合 ${matches} 件、操作履歴 ${entries} 件は残ります。`,
  },
} as const;

export type ConnectionTexts = Texts<typeof ja>;
