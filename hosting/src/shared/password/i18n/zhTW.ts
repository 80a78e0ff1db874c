import type { PasswordTexts } from "./ja";

export const zhTW: PasswordTexts = {
  new: "新密碼",
  newMissing: "請輸入新密碼。",
  show: "顯示新密碼",
  least: (length) => `至少 ${length} 個字元，請避免使用姓名、員工編號及常見詞語。`,
  more: (count) => `還需要 ${count} 個字元。`,
  enough: "長度已足夠。",
  tooShort: (length) => `請輸入至少 ${length} 個字元。`,
  tooWeak: "此密碼容易被猜中。請加長，或避免使用姓名、員工編號及常見詞語。",
  tooLong: "密碼過長，請以 72 個半形字元或 24 個全形字元為限。",
};
