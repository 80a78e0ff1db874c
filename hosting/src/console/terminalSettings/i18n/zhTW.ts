import type { TerminalSettingsTexts } from "./ja";

/** What terminals show, in Chinese Traditional. */
export const zhTW: TerminalSettingsTexts = {
  title: "打卡機設定",
  shown: {
    breaks: "顯示休息開始與結束按鈕",
    outings: "顯示外出與返回按鈕",
    timecard: "顯示出勤卡按鈕",
    status: "顯示出勤狀況按鈕",
    help: "顯示支援登錄按鈕",
    counts: "顯示訂購按鈕",
  },
  shows: { true: "顯示", false: "不顯示" },
  inherited: (value) => `依機構設定（${value}）`,
  device: "驗證裝置",
  devices: { recorder: "打卡機", none: "無（不發行憑證）" },
  language: "顯示語言",
};
