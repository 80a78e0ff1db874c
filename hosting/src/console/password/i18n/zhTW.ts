import type { ResetTexts } from "./ja";

export const zhTW: ResetTexts = {
  title: "設定管理後台密碼",
  set: "設定",
  done: (email) => `密碼設定完成。請以 ${email} 與新密碼登入。`,
  expired: "此連結無法使用：可能已使用過，或已過期。",
  askAgain: "可在登入頁面的「忘記密碼」重新寄送連結。",
  toSignIn: "前往登入頁面",
  tooWeak: "無法使用此密碼。請加長，或混用大小寫字母、數字與符號。",
  disabled: "此帳號已停用，請洽組織管理員。",
  forgotten: {
    link: "忘記密碼",
    title: "忘記密碼",
    lead: "我們會將設定密碼的連結寄到您登錄為管理員的電子郵件地址。",
    email: "電子郵件地址",
    emailWrong: "請輸入電子郵件地址。",
    send: "寄送連結",
    sent: (email) => `若 ${email} 已登錄為管理員，連結已寄出。若未收到，請查看垃圾郵件，或洽組織管理員。`,
  },
};
