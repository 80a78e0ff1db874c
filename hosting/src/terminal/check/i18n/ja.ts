import type { Texts } from "../../../shared/i18n/language";

/** The check page's texts. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "端末の確認",
  lead: "タイムレコーダーに必要なものが、この端末とネットワークにそろっているかを調べます。打刻やパスワードは送りません。",
  progress: (done: number, total: number) => `${total}項目のうち${done}項目を確認しました`,
  allWell: "すべて問題ありません。",
  problems: (count: number) => `要対応が${count}件あります。`,
  warnings: (count: number) => `注意が${count}件あります。`,
  again: "もう一度調べる",
  copy: "結果をコピー",
  groups: { network: "ネットワーク", storage: "保存", device: "端末とブラウザ" },
  verdicts: { running: "確認中", ok: "問題なし", warning: "注意", problem: "要対応" },
  names: {
    site: "タイムレコーダーの画面とAPI",
    firestore: "打刻の送信と受信（Firestore）",
    signIn: "端末のログイン",
    token: "ログインの更新",
    noticing: "ネットワーク切断の検知",
    database: "打刻の保存（IndexedDB）",
    queue: "送信待ちの保存",
    protection: "保存領域の保護",
    room: "空き容量",
    worker: "オフラインでの起動",
    browser: "ブラウザ",
    installed: "アプリとしてのインストール",
    sealing: "パスワードの暗号化",
    clock: "時計のずれ",
    steady: "時計の進み方",
    locks: "二重起動の防止",
    awake: "画面の常時点灯",
    screen: "画面の大きさ",
  },
  remedies: {
    host: (host: string) =>
      `ファイアウォールやプロキシで ${host} への通信を許可してください。設定できるのはネットワークの管理者です。`,
    noticing:
      "サーバーとブラウザのどちらかが、ネットワークがないと答えています。Wi-Fi とプロキシの設定を確認してください。",
    database:
      "この端末では打刻を保存できません。シークレットモードを終了し、サイトデータの保存を許可し、空き容量を確保してください。",
    protection:
      "空き容量が減ると、ブラウザが打刻を消すことがあります。アプリとしてインストールし、ログインしてください。",
    room: "空き容量が足りません。不要なアプリやデータを削除してください。",
    worker:
      "ネットワークがないと起動できません。シークレットモードを終了し、ネットワークに接続して調べ直してください。",
    browserOld: "ブラウザが古いか、必要な機能が止められています。OS とブラウザを最新版に更新してください。",
    browserOther: "動作を確認しているのは Chrome、Edge、Safari の最新版です。いずれかを使ってください。",
    installed: "ブラウザのメニューからアプリとしてインストールすると、打刻が消えにくくなります。",
    homeScreen:
      "共有ボタンから「ホーム画面に追加」し、追加したアプリを開いてください。タブではログインできません。",
    sealing: "パスワードを暗号化できません。OS とブラウザを最新版に更新してください。",
    slow: "暗号化に時間がかかります。打刻の受け付けが遅くなるため、ほかのアプリを終了するか、新しい端末を使ってください。",
    clock: "端末の時計がずれています。OS の設定で日時の自動設定を有効にしてください。",
    steady: "時計が飛んでいます。日時を変更するアプリや設定を止め、調べ直してください。",
    awake: "画面が自動で消えることがあります。端末の設定で、画面の自動ロックをなしにしてください。",
    screen: "画面の幅が足りません。320ピクセル以上の端末を使うか、表示倍率を下げてください。",
  },
};

export type CheckTexts = Texts<typeof ja>;
