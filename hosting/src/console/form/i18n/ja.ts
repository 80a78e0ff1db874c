import type { Texts } from "../../../shared/i18n/language";

/** The words of every form of the console. Japanese is the source. */
export const ja = {
  discard: "変更を破棄",
  fixMarked: "保存できませんでした。赤字の項目を確かめてください。",
  missing: "入力してください。",
  tooLong: "長すぎます。短くしてください。",
  outOfRange: "指定できる範囲を超えています。",
  other: "この項目は保存できません。入力を確認してください。",
  sameName: "同じ名前があります。",
  nameAt: (label: string, place: number) => `${label} ${place}番目`,
  addOne: (label: string) => `${label}を追加`,
  up: (name: string) => `「${name}」を上へ`,
  down: (name: string) => `「${name}」を下へ`,
  removeOne: (name: string) => `「${name}」を削除`,
  movedTo: (name: string, place: number) => `「${name}」を${place}番目に移しました。`,
} as const;

export type FormTexts = Texts<typeof ja>;
