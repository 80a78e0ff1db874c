import type { Texts } from "../../../shared/i18n/language";

/** お知らせ. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  title: "お知らせ",
  audience: "宛先",
  everybody: "組織全体",
  ofOrganisation: "組織全体のお知らせは、組織の管理者が書きます。",
  write: "お知らせを書く",
  change: "お知らせを編集",
  publish: "公開する",
  none: "お知らせはありません。書いたお知らせは、タイムレコーダーの「アナウンス」に表示されます。",
  phases: { shown: "公開中", coming: "公開前", over: "終了" },
  forGood: "期限なし",
  heading: "件名",
  body: "本文",
  from: "公開開始",
  fromHint: "空欄：すぐに公開します。",
  until: "公開終了",
  untilHint: "空欄：期限なし。",
  preview: "端末での表示",
  unread: "未読",
  untilOnTablet: (when: string) => `${when} まで`,
  takeBack: "取り下げる",
  takeBackQuestion: (title: string) => `「${title}」を取り下げます。端末から消え、元に戻せません。`,
  takenBack: "お知らせを取り下げました。",
  endsBefore: "公開開始より後の日時を入力するか、空欄にしてください。",
  tooMany: "お知らせが100件あります。古いものを取り下げてください。",
  gone: "このお知らせは、すでに取り下げられています。",
} as const;

export type AnnouncementTexts = Texts<typeof ja>;
