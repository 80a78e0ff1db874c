import type { PcTexts } from "./ja";

export const vi: PcTexts = {
  title: "Đăng ký máy tính phòng giáo viên",
  intro:
    "Trên trình duyệt đã đăng ký, đăng nhập là chấm giờ vào và đăng xuất là chấm giờ ra. Chỉ đăng ký máy tính dùng chung trong phòng giáo viên.",
  certificate: "Chứng chỉ",
  certificateMissing: "Hãy nhập chứng chỉ.",
  enrol: "Đăng ký",
  wrong: "Chứng chỉ không đúng. Nếu chắc là đúng, hãy hỏi quản trị viên xem nó đã được cấp lại chưa.",
  ofRecorder: "Đây là chứng chỉ của máy chấm công. Hãy xin quản trị viên chứng chỉ của máy tính.",
  noStorage:
    "Trình duyệt này không lưu được đăng ký. Hãy thoát chế độ ẩn danh hoặc cho phép lưu dữ liệu trang.",
  enrolled: (name, department) => `Trình duyệt này là máy tính phòng giáo viên “${name}” của ${department}.`,
  exceptions: "Đóng trình duyệt, bị đăng xuất do lâu không dùng và tải lại trang đều không chấm công.",
  toSignIn: "Tới trang đăng nhập",
  forget: "Hủy đăng ký",
  forgetAsk: "Hủy đăng ký máy tính này?",
  forgetText: "Khi đó đăng nhập sẽ không chấm công nữa. Muốn đăng ký lại phải có chứng chỉ.",
};
