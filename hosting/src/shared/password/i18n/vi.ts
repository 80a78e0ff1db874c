import type { PasswordTexts } from "./ja";

export const vi: PasswordTexts = {
  new: "Mật khẩu mới",
  newMissing: "Hãy nhập mật khẩu mới.",
  show: "Hiện mật khẩu mới",
  least: (length) => `Ít nhất ${length} ký tự. Tránh dùng tên, mã nhân viên và từ thông dụng.`,
  more: (count) => `Còn thiếu ${count} ký tự.`,
  enough: "Độ dài đã đủ.",
  tooShort: (length) => `Hãy nhập ít nhất ${length} ký tự.`,
  tooWeak: "Mật khẩu này dễ đoán. Hãy đặt dài hơn, hoặc tránh tên, mã nhân viên và từ thông dụng.",
  tooLong: "Mật khẩu quá dài. Hãy dùng tối đa 72 chữ cái không dấu và chữ số.",
};
