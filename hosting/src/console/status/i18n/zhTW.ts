import type { StatusTexts } from "./ja";

export const zhTW: StatusTexts = {
  title: "出勤狀況",
  planned: "僅顯示預定。",
  nobody: "這一天此部門沒有在職的員工。",
  noMatch: (sought) => `沒有符合「${sought}」的員工。`,
  present: "工作中",
  help: "支援",
  columns: {
    number: "No.",
    employmentType: "僱用類別",
    schedule: "班表",
    standing: "狀態",
    total: "合計",
  },
  times: { in: "上班", out: "下班", breakStart: "休息開始", breakEnd: "休息結束" },
  standings: { absent: "未上班", in: "上班中", out: "已下班", break: "休息中", outing: "外出中" },
  counted: (what, count) => `${what} ${count} 人`,
};
