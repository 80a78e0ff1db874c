import type { ResetTexts } from "./ja";

export const vi: ResetTexts = {
  title: "Đặt mật khẩu trang quản trị",
  set: "Đặt mật khẩu",
  done: (email) => `Đã đặt mật khẩu. Hãy đăng nhập bằng ${email} và mật khẩu mới.`,
  expired: "Liên kết này không dùng được nữa: đã dùng rồi hoặc đã hết hạn.",
  askAgain: "Ở trang đăng nhập, chọn “Quên mật khẩu” để nhận liên kết mới.",
  toSignIn: "Đến trang đăng nhập",
  tooWeak: "Không dùng được mật khẩu này. Hãy đặt dài hơn, hoặc kết hợp chữ hoa, chữ thường, số và ký hiệu.",
  disabled: "Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của tổ chức.",
  forgotten: {
    link: "Quên mật khẩu",
    title: "Quên mật khẩu",
    lead: "Chúng tôi gửi liên kết đặt mật khẩu đến địa chỉ email đã đăng ký làm quản trị viên.",
    email: "Địa chỉ email",
    emailWrong: "Hãy nhập địa chỉ email.",
    send: "Gửi liên kết",
    sent: (email) =>
      `Nếu ${email} là của quản trị viên, liên kết đã được gửi. Nếu không nhận được, hãy xem thư rác hoặc liên hệ quản trị viên của tổ chức.`,
  },
};
