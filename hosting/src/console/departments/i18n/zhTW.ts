import type { DepartmentsTexts } from "./ja";

/** The words of 所属 in Chinese Traditional. */
export const zhTW: DepartmentsTexts = {
  title: "部門",
  back: "返回列表",
  add: "新增部門",
  none: "尚無部門。請由「新增部門」登錄。",
  code: "部門代碼",
  codeHint: "半形英數字與 . _ -，最多 20 字。之後無法變更。",
  codeWrong: "請使用半形英數字與 . _ - 輸入。",
  codeFixed: "部門代碼無法變更，因為匯入與統計時以此辨識部門。",
  byOrganisation: "部門名稱與標準班別由機構的管理者變更。",
  name: "部門名稱",
  order: "排列順序",
  orderHint: "數字小的在前。",
  pattern: "標準班別",
  noPattern: "無",
  patternHint: "員工沒有個別指定時使用，並反映在之後建立的月份。",
  own: "部門自訂設定",
  asOrganisation: "與機構相同",
  inheritedHint: "選擇「依機構設定」時，會隨機構設定一起變更。儲存後立即反映到打卡機。",
  noDevice: "驗證裝置為「無」的部門，無法發行新的憑證。",
  ownCount: (count) => `${count}項`,
  codeTaken: (name) => `「${name}」已使用此代碼。`,
};
