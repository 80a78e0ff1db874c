import type { SharedTexts } from "./ja";

export const zhTW: SharedTexts = {
  product: "Dakoku",
  types: {
    in: "上班",
    out: "下班",
    breakStart: "休息開始",
    breakEnd: "休息結束",
    outingStart: "外出",
    outingEnd: "返回",
  },
  themes: { light: "淺色", dark: "深色", classic: "經典" },
  cancel: "取消",
  close: "關閉",
  back: "返回",
  loading: "載入中",
  password: "密碼",
  theme: "佈景主題",
  signIn: "登入",
  signOut: "登出",
  retry: "重試",
  asTable: "以表格顯示",
  copied: "已複製",
  copyFailed: "無法複製。請自行選取文字後複製。",
  live: {
    offline: "無法連線到伺服器。請檢查網路，連線後會自動顯示。",
    stale: "與伺服器的連線已中斷。目前顯示的是最後收到的內容。",
    failed: "無法顯示資料。",
    failedToOpen: "無法開啟畫面。請檢查網路後再試一次。",
  },
  google: {
    button: "使用 Google 登入",
    or: "或",
    blocked: "無法開啟 Google 視窗。請允許彈出式視窗後再試一次。",
    notConfirmed: "Google 未能確認帳號。請再試一次。",
  },
  errors: {
    noAnswer: "無法連線到伺服器。請檢查網路後再試一次。",
    tooManyTries: "失敗次數過多，請稍候再試。",
    tryAgainAt: (minutes, time) =>
      `失敗次數過多，暫時無法登入。請於約 ${minutes} 分鐘後（${time} 之後）再試。`,
    unexpected: "無法處理。請再試一次。",
  },
};
