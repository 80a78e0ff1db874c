import type { Texts } from "../../../../shared/i18n/language";

/** The set-up guide for Jobcan's side. Japanese is the source. */
export const ja = {
  title: "ジョブカン側の準備",
  lead: "ジョブカン勤怠管理の管理者が、一度だけ行います。所要時間は10分ほどです（APIの利用申請の返事を待つ時間を除く）。画面の名前は、ジョブカンの更新で変わることがあります。",
  toConnections: "連携の画面へ",
  what: {
    "employees.read": "社員の一覧と照合に使います",
    "summaries.create": "日別集計の再計算に使います",
    "summaries.read": "日別集計の確認に使います",
    "adits.read": "打刻の取り込みに使います",
  },
  steps: {
    apply: {
      title: "APIの利用を申請する",
      text: "ジョブカンのAPIは、申請して初めて使えます。まだのときは、ジョブカンのサポートか担当者に「勤怠APIを使いたい」と伝え、案内される申請を済ませてください。",
    },
    open: { title: "他社システム連携を開く", text: "ジョブカンの管理者ページで、この順に開きます。" },
    issue: {
      title: "APIクライアントの画面を開く",
      text: "この順に進みます。画面の内容は、ほかの人に見せないでください。",
    },
    create: {
      title: "クライアントを新しく作る",
      text: "このボタンを押します。すでにあるクライアントは、キーを再表示できないので使えません。",
    },
    name: { title: "名称と説明を入れる", text: "あとで見分けられる名前を入れます。例：「打刻 連携用」。" },
    scope: {
      title: "Scopeを4つ選ぶ",
      text: "次の4つだけを選びます。1つでも足りないと連携できません。ほかは選ばないでください。",
    },
    grant: { title: "Grant Typeを選ぶ", text: "client_credentials だけを選びます。" },
    copy: {
      title: "IDとキーを写す",
      text: "作成すると表示される2つを、その場で写します。シークレットアクセキーは、この画面を閉じると二度と表示されません。写し忘れたら、クライアントを作り直します。",
    },
    codes: {
      title: "スタッフコードをそろえる",
      text: "取り込む人の、ジョブカンのスタッフコードと、こちらの社員コードを同じにします。先頭の0も区別します。合わない人は、取り込みのあと「照合」に表示されます。",
    },
  },
} as const;

export type GuideTexts = Texts<typeof ja>;
