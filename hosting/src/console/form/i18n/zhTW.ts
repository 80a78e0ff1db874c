import type { FormTexts } from "./ja";

/** The words of every form of the console in Chinese Traditional. */
export const zhTW: FormTexts = {
  discard: "捨棄變更",
  fixMarked: "無法儲存。請確認標示為紅色的項目。",
  missing: "請輸入。",
  tooLong: "內容太長，請縮短。",
  outOfRange: "超出可指定的範圍。",
  other: "此項目無法儲存。請確認輸入內容。",
  sameName: "已有相同的名稱。",
  nameAt: (label, place) => `${label} 第${place}項`,
  addOne: (label) => `新增${label}`,
  up: (name) => `將「${name}」上移`,
  down: (name) => `將「${name}」下移`,
  removeOne: (name) => `刪除「${name}」`,
  movedTo: (name, place) => `已將「${name}」移到第${place}項。`,
};
