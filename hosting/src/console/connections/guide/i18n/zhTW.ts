import type { GuideTexts } from "./ja";

export const zhTW: GuideTexts = {
  title: "Jobcan 端的準備",
  lead: "由 Jobcan 勤怠管理的管理者進行一次即可，約需十分鐘（不含等待 API 申請回覆的時間）。畫面名稱可能因 Jobcan 更新而改變。",
  toConnections: "前往連接畫面",
  what: {
    "employees.read": "用於讀取員工名單與對應",
    "summaries.create": "用於重新計算每日統計",
    "summaries.read": "用於確認每日統計",
    "adits.read": "用於取得打卡",
  },
  steps: {
    apply: {
      title: "申請使用 API",
      text: "Jobcan 的 API 需先申請才能使用。若尚未申請，請告知 Jobcan 客服想使用勤怠 API，並依指示完成申請。",
    },
    open: { title: "開啟與其他系統連接的畫面", text: "在 Jobcan 的管理者頁面依序開啟。" },
    issue: { title: "開啟 API 用戶端的畫面", text: "依此順序前進。請勿讓他人看到畫面內容。" },
    create: { title: "建立新的用戶端", text: "按下此按鈕。既有的用戶端無法再次顯示金鑰，因此不能使用。" },
    name: { title: "輸入名稱與說明", text: "請輸入日後容易辨認的名稱，例如 Dakoku。" },
    scope: { title: "勾選四個 Scope", text: "只勾選以下四個。缺少任何一個都無法連接，其他請勿勾選。" },
    grant: { title: "選擇 Grant Type", text: "只選擇 client_credentials。" },
    copy: {
      title: "複製 ID 與金鑰",
      text: "建立後會顯示這兩項，請當場複製。關閉此畫面後，私密存取金鑰不會再顯示。若忘記複製，請重新建立用戶端。",
    },
    codes: {
      title: "統一員工代碼",
      text: "請讓 Jobcan 的員工代碼與此處的員工代碼完全相同，開頭的 0 也要一致。不一致的人會在取得後顯示於「人員對應」。",
    },
  },
};
