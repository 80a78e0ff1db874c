import type { CategoriesTexts } from "./ja";

/** The words of 主な時間外業務内容 in Chinese Traditional. */
export const zhTW: CategoriesTexts = {
  title: "主要加班業務內容",
  item: "業務內容項目",
  hint: "在每日輸入畫面中依此順序選擇。改名後，以往紀錄的顯示也會改變（已確認的月份除外）。使用中的項目可從可選項目移除。",
  offered: "列入可選項目",
  fixed: "固定項目",
  used: "使用中，無法刪除",
  inherited: "此部門使用機構的列表。",
  byOrganisation: "機構的列表由機構的管理者變更。",
  makeOwn: "建立此部門專用的列表",
  makingOwn: "儲存後，此部門將使用此列表取代機構的列表。",
  giveUp: "改回機構的列表",
  giveUpText: "此部門專用的列表會被刪除，改用機構的列表。既有的紀錄不變。",
  gaveUp: "已改回機構的列表。",
  usedHere: "此部門的紀錄使用了機構列表中沒有的項目，因此無法改回。",
  categoryUsed: "已有紀錄使用的項目無法刪除。請重新載入畫面。",
  unknownCategory: "其他人已先變更列表。請重新載入畫面。",
};
