import type { Texts } from "../../../shared/i18n/language";

/** The words of 動作確認. Japanese is the source. */
export const ja = {
  title: "動作確認",
  lead: (address: string) =>
    `サーバーの設定と動きを、実際に動かして調べます。テストメールを1通、${address} に送ります。勤怠の記録には影響しません。`,
  begin: "確認を始める",
  again: "もう一度",
  copy: "結果をコピー",
  running: "確認しています…",
  allWell: "異常は見つかりませんでした。",
  warnings: (count: number) => `注意が ${count} 件あります。`,
  failed: (count: number) => `異常が ${count} 件あります。下の対処をご覧ください。`,
  lookAt: "確かめるところ:",
  book: "詳しい対処は、運用の手引き（docs/operations.ja.md）の「うまくいかないとき」にあります。問い合わせには「結果をコピー」をお使いください。パスワードや氏名は含まれません。",
  of: (check: string, subject: string) => `${check}（${subject}）`,
  lastly: (at: string) => `最後 ${at}`,
  together: "全体",
  parts: { punch: "打刻と端末", ledger: "勤怠と設定", sync: "外部連携", reports: "帳票" },
  states: { ok: "正常", warning: "注意", failed: "異常", waiting: "待っています", absent: "対象外" },
  checks: {
    answer: "応答",
    secrets: "鍵",
    database: "データベース",
    clock: "サーバーの時計",
    place: "設置場所",
    tokens: "ログインの署名",
    files: "ファイルの保存",
    links: "ファイルのリンク",
    mail: "メール",
    tasks: "タスク",
    schedule: "定期処理",
    settling: "打刻の反映",
    version: "版",
  },
  subjects: {
    functions: "関数",
    database: "データベース",
    bucket: "ファイル置き場",
    sweep: "打刻の見直し",
    newday: "日付の切り替え",
    overviews: "夜間の集計",
    dailypull: "毎日の取り込み",
  },
  remedies: {
    notHere: "この環境にはないため、調べていません。",
    notSeen: "関数に見る権限がないため、調べていません。",
    nothingYet: "端末からの打刻がまだありません。",
    silent:
      "応答がありません。デプロイが済んでいるか、鍵がそろっているか、ログに何が出ているかを確かめてください。",
    denied: "権限が足りません。関数のサービスアカウントに役割があるか、APIが有効かを確かめてください。",
    gone: "見つかりません。名前と、作成やデプロイが済んでいるかを確かめてください。",
    noAnswer: "応答がありません。APIが有効かを確かめ、しばらくしてからもう一度お試しください。",
    unexpected: "予期しないことが起きました。関数のログを確かめてください。",
    badSecret: "この鍵は使えません。値が正しいか、入れ替えた後にデプロイしたかを確かめてください。",
    off: "関数の時計がデータベースの時計とずれています。しばらくしても続くときは、Google Cloud の稼働状況を確かめてください。",
    elsewhere: "東京（asia-northeast1）以外にあるため、遅くなります。",
    notSigned: "署名できません。サービスアカウント自身に役割があるか、APIが有効かを確かめてください。",
    notFetched: "保存したファイルをリンクから取り出せません。役割と、ネットワークの制限を確かめてください。",
    noAddress: "あなたの管理者アカウントにメールアドレスがないため、送っていません。",
    noExtension:
      "1分待っても送信されません。拡張機能 Trigger Email from Firestore が入っているか、コレクションが mail かを確かめてください。",
    notSent:
      "メールサーバーに断られたか、時間がかかっています。Firestore のこの文書の delivery に理由があります。",
    notArrived: "1分待ってもタスクが届きません。キューが止まっていないか、役割があるかを確かめてください。",
    late: "しばらく動いていません。Cloud Scheduler で一時停止していないか、失敗していないかを確かめてください。",
    never:
      "一度も動いていません。デプロイの直後なら、1時間待ってください。Cloud Scheduler に登録されているかを確かめてください。",
    endedBadly: "最後に動いたとき、途中で失敗しました。関数のログを確かめてください。",
    unsettled:
      "届いたのに処理されていない打刻があります。打刻は失われていません。関数のログと役割を確かめてください。",
    slow: "打刻の反映に1分より長くかかりました。続くときは、関数のログを確かめてください。",
    differ: "関数や画面の版がそろっていません。すべてをもう一度デプロイしてください。",
  },
} as const;

export type DoctorTexts = Texts<typeof ja>;
