import type { HomeTexts } from "./ja";

export const zhTW: HomeTexts = {
  title: "首頁",
  today: "今日待辦",
  none: "今天沒有待辦事項。",
  noneText: "沒有保留的打卡、缺少下班打卡的日子或未確認的月份。",
  more: (rest) => `另外 ${rest} 處`,
  affected: (count) => `${count} 件`,
  connections: {
    refused: { name: "無法連線的連接", text: "Jobcan 不接受連接，資料取得已停止。" },
    runFailed: { name: "失敗的取得", text: "上次取得有未能取得的日期。請確認原因。" },
    unmatched: { name: "尚未對應的人", text: "Jobcan 的人員尚未與社員對應。" },
  },
  what: {
    held: {
      name: "保留的打卡",
      text: "屬於已確認月份，或來自時鐘偏移的終端機。請決定是否採用。",
      count: (count) => `${count} 筆`,
    },
    missingOut: {
      name: "沒有下班打卡的日子",
      text: "最近七天內有缺少下班打卡的日子。",
      count: (count) => `${count} 天`,
    },
    unsent: {
      name: "有未傳送打卡的終端機",
      text: "超過一小時的打卡尚未傳送，請檢查終端機的網路。",
      count: (count) => `${count} 台`,
    },
    unseen: {
      name: "沒有回應的終端機",
      text: "超過 24 小時未連線到伺服器。",
      count: (count) => `${count} 台`,
    },
    over: { name: "超過上限的人", text: "本月加班時間已超過上限。", count: (count) => `${count} 人` },
    near: {
      name: "即將超過上限的人",
      text: "依目前步調，本月加班時間將超過上限。",
      count: (count) => `${count} 人`,
    },
    unconfirmed: { name: "未確認的月份", text: "上個月的紀錄尚未確認。", count: (count) => `${count} 處` },
    unissued: {
      name: "尚未發出的超時通知",
      text: "給工時過長人員的通知尚未發出。",
      count: (count) => `${count} 件`,
    },
  },
};
