import type { Texts } from "../../../shared/i18n/language";

/** The words of 保留・却下. Japanese is the source. */
export const ja = {
  title: "保留・却下された打刻",
  parts: { held: "保留", rejected: "却下", incidents: "端末の記録" },
  hint: "記録に入れるかどうかを決めてください。結果は本人に知らせます。",
  none: "保留の打刻はありません。",
  unknownPerson: "（名簿にない職員）",
  place: "打刻した場所",
  sources: { terminal: "タイムレコーダー", self: "従業員画面", pc: "職員室のPC" },
  arrived: "届いた日時",
  record: "この日の記録を見る",
  accept: "認める",
  refuse: "認めない",
  causes: {
    monthLocked: "確定した月の打刻です。",
    clockJump: "端末の時計がずれていました。時刻が正しくないかもしれません。",
    withdrawal: "確定した月の打刻を、本人が取り消しました。",
  },
  acceptTitle: "認めますか？",
  refuseTitle: "認めませんか？",
  accepted: {
    monthLocked:
      "この職員のその月のロックを解除し、打刻を記録に入れます。記録を確かめてから、「全入力完了」でもう一度ロックしてください。",
    clockJump:
      "この時刻のまま記録に入れます。時刻を直すときは、認めずに、この日の記録で正しい時刻を入力してください。",
    withdrawal:
      "この職員のその月のロックを解除し、打刻を取り消します。記録を確かめてから、「全入力完了」でもう一度ロックしてください。",
  },
  refused: {
    monthLocked: "打刻は記録に入りません。後から認めることはできません。",
    clockJump: "打刻は記録に入りません。後から認めることはできません。",
    withdrawal: "打刻は取り消されず、記録に残ります。",
  },
  done: { accepted: "認めました。", refused: "認めませんでした。" },
  reasonHint: "本人に知らせ、操作履歴に残します。",
  reasonMissing: "理由を入力してください。",
  meanings: {
    decidedOtherwise: "ほかの管理者が先に決めました。閉じて確かめてください。",
    notHeld: "この打刻はもう保留ではありません。",
    laterMonthConfirmed:
      "翌月が確定しているため、認めることはできません。翌月の確定を取り消すか、認めないでください。",
    noPermission: "確定した月の記録を開く権限がありません。全入力完了の権限を持つ管理者に依頼してください。",
  },
  rejectedHint: "この90日間に記録に入らなかった打刻です。必要なものは、日別の記録で時刻を入力してください。",
  noRejected: "この90日間に却下された打刻はありません。",
  rejections: {
    wrongPassword: "パスワードが違います",
    noPassword: "パスワードが設定されていません",
    unknownEmployee: "登録されていない職員です",
    inactiveEmployee: "在籍していない日の打刻です",
    tooOld: "30日より前の打刻です",
    inFuture: "未来の時刻です",
    badSeal: "暗号化されたパスワードを確認できません",
    refused: (reason: string) => `管理者が認めませんでした：${reason}`,
  },
  incidentHint: "端末が見つけて知らせたことです。新しいものから200件まで。",
  noIncidents: "端末からの知らせはありません。",
  incidents: {
    purged: (count: number) => `30日間送信できなかった打刻${count}件が、端末から消えました`,
    loggedOut: (count: number) => `ログアウトで、未送信の打刻${count}件が失われました`,
    clockAhead: (minutes: number) => `端末の時計が約${minutes}分進められました`,
    clockBack: (minutes: number) => `端末の時計が約${minutes}分戻されました`,
    restored: (count: number) => `保存したファイルから打刻${count}件を読み込みました`,
  },
  lost: "失われた打刻",
  columns: { person: "氏名", type: "種別", at: "日時", reason: "理由", happened: "内容" },
} as const;

export type HeldTexts = Texts<typeof ja>;
