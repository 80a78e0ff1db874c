import type { PcTexts } from "./ja";

export const zhTW: PcTexts = {
  title: "註冊職員室電腦",
  intro: "在已註冊的瀏覽器上，登入者會打上班卡，登出者會打下班卡。請只註冊職員室的共用電腦。",
  certificate: "憑證",
  certificateMissing: "請輸入憑證。",
  enrol: "註冊",
  wrong: "憑證錯誤。若憑證無誤仍無法註冊，請向管理員確認憑證是否已更新。",
  ofRecorder: "這是打卡鐘的憑證。請向管理員索取職員室電腦的憑證。",
  noStorage: "此瀏覽器無法保存註冊。請結束無痕模式，或允許保存網站資料。",
  enrolled: (name, department) => `此瀏覽器是${department}的職員室電腦「${name}」。`,
  exceptions: "關閉瀏覽器、逾時自動登出、重新載入畫面時，都不會打卡。",
  toSignIn: "前往登入畫面",
  forget: "取消註冊",
  forgetAsk: "要取消此電腦的註冊嗎？",
  forgetText: "取消後，登入不會打卡。再次註冊需要憑證。",
};
