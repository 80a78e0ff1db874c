import type { Texts } from "../../../shared/i18n/language";

/** The words of ホーム. Japanese is the source. */
export const ja = {
  title: "ホーム",
  today: "今日やること",
  none: "今日やることはありません。",
  noneText: "保留の打刻も、退勤のない日も、未確定の月もありません。",
  more: (rest: number) => `ほか ${rest} か所`,
  affected: (count: number) => `${count} 件`,
  connections: {
    refused: {
      name: "接続できない連携",
      text: "外部連携がジョブカンに受け付けられず、取り込みが止まっています。",
    },
    runFailed: {
      name: "失敗した取り込み",
      text: "最後の取り込みで、取り込めなかった日があります。理由を確かめてください。",
    },
    unmatched: { name: "照合できていない人", text: "ジョブカンの人と社員が結びついていません。" },
  },
  what: {
    held: {
      name: "保留の打刻",
      text: "確定した月の打刻か、時計がずれた端末の打刻です。認めるかどうかを決めてください。",
      count: (count: number) => `${count} 件`,
    },
    missingOut: {
      name: "退勤のない日",
      text: "この7日間に、退勤の打刻がない日があります。",
      count: (count: number) => `${count} 日`,
    },
    unsent: {
      name: "未送信の打刻がある端末",
      text: "1時間より前の打刻が送信されていません。端末のネットワークを確認してください。",
      count: (count: number) => `${count} 台`,
    },
    unseen: {
      name: "応答のない端末",
      text: "24時間より長く、サーバーに接続していません。",
      count: (count: number) => `${count} 台`,
    },
    over: {
      name: "上限を超えた人",
      text: "今月の時間外が上限を超えています。",
      count: (count: number) => `${count} 人`,
    },
    near: {
      name: "上限を超えそうな人",
      text: "このままのペースでは、今月の時間外が上限を超えます。",
      count: (count: number) => `${count} 人`,
    },
    unconfirmed: {
      name: "未確定の月",
      text: "先月の記録がまだ確定していません。",
      count: (count: number) => `${count} か所`,
    },
    unissued: {
      name: "未発行の超過通知文",
      text: "長時間の勤務だった人への通知文が、まだ発行されていません。",
      count: (count: number) => `${count} 件`,
    },
  },
} as const;

export type HomeTexts = Texts<typeof ja>;
