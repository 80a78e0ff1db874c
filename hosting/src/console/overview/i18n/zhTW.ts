import type { OverviewTexts } from "./ja";

export const zhTW: OverviewTexts = {
  title: "整體狀況",
  search: "搜尋單位（代碼、名稱）",
  none: "沒有符合的單位。",
  notYet: "尚未統計。每日於工作日開始時統計。",
  at: "統計時間",
  columns: {
    department: "單位",
    people: "對象",
    mean: "平均加班",
    within: "上限以內",
    overMonth: "超過每月上限",
    overAverage: "超過平均上限",
    foreseen: "預計超過",
    lacking: "紀錄不全",
    state: "確認",
  },
  states: { open: "未確認", confirming: "確認中", confirmed: "已確認", reopening: "取消確認中" },
  total: (count) => `合計（${count} 個單位）`,
  confirmed: (count) => `已確認 ${count} 個單位`,
};
