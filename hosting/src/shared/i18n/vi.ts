import type { SharedTexts } from "./ja";

export const vi: SharedTexts = {
  product: "Dakoku",
  types: {
    in: "Vào ca",
    out: "Tan ca",
    breakStart: "Bắt đầu nghỉ",
    breakEnd: "Hết nghỉ",
    outingStart: "Ra ngoài",
    outingEnd: "Trở lại",
  },
  themes: { light: "Sáng", dark: "Tối", classic: "Cổ điển" },
  cancel: "Hủy",
  close: "Đóng",
  back: "Quay lại",
  loading: "Đang tải",
  password: "Mật khẩu",
  theme: "Giao diện",
  signIn: "Đăng nhập",
  signOut: "Đăng xuất",
  retry: "Thử lại",
  asTable: "Xem dạng bảng",
  copied: "Đã sao chép",
  copyFailed: "Không sao chép được. Hãy tự chọn văn bản rồi sao chép.",
  live: {
    offline: "Không kết nối được với máy chủ. Hãy kiểm tra mạng; dữ liệu sẽ hiện ngay khi có kết nối.",
    stale: "Mất kết nối với máy chủ. Đang hiển thị dữ liệu nhận được gần nhất.",
    failed: "Không hiển thị được dữ liệu.",
    failedToOpen: "Không mở được trang. Hãy kiểm tra mạng rồi thử lại.",
  },
  google: {
    button: "Đăng nhập bằng Google",
    or: "hoặc",
    blocked: "Không mở được cửa sổ của Google. Hãy cho phép cửa sổ bật lên rồi thử lại.",
    notConfirmed: "Google chưa xác nhận được tài khoản. Hãy thử lại.",
  },
  errors: {
    noAnswer: "Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.",
    tooManyTries: "Sai quá nhiều lần. Vui lòng đợi một lúc rồi thử lại.",
    tryAgainAt: (minutes, time) =>
      `Sai quá nhiều lần: hãy thử lại sau khoảng ${minutes} phút (từ ${time} trở đi).`,
    unexpected: "Không thực hiện được. Vui lòng thử lại.",
  },
};
