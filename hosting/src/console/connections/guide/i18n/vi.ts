import type { GuideTexts } from "./ja";

export const vi: GuideTexts = {
  title: "Chuẩn bị phía Jobcan",
  lead: "Quản trị viên của Jobcan làm một lần, mất khoảng mười phút (không kể thời gian chờ duyệt API). Tên màn hình có thể thay đổi khi Jobcan cập nhật.",
  toConnections: "Đến trang kết nối",
  what: {
    "employees.read": "đọc danh sách nhân viên để đối chiếu",
    "summaries.create": "yêu cầu tính lại tổng hợp hằng ngày",
    "summaries.read": "xem tổng hợp hằng ngày",
    "adits.read": "lấy giờ chấm công",
  },
  steps: {
    apply: {
      title: "Đăng ký dùng API",
      text: "Phải đăng ký thì mới dùng được API của Jobcan. Nếu chưa, hãy báo bộ phận hỗ trợ của Jobcan rằng bạn muốn dùng API chấm công và làm theo hướng dẫn.",
    },
    open: {
      title: "Mở trang liên kết hệ thống khác",
      text: "Trên trang quản trị của Jobcan, mở lần lượt các mục này.",
    },
    issue: {
      title: "Mở trang API client",
      text: "Đi tiếp theo thứ tự này. Đừng để người khác thấy nội dung trang.",
    },
    create: {
      title: "Tạo client mới",
      text: "Nhấn nút này. Không dùng được client đã có, vì khóa của nó không hiển thị lại.",
    },
    name: { title: "Nhập tên và mô tả", text: "Nhập tên dễ nhận ra về sau, chẳng hạn Dakoku." },
    scope: {
      title: "Chọn bốn Scope",
      text: "Chỉ chọn bốn mục sau. Thiếu một mục là không kết nối được; đừng chọn mục khác.",
    },
    grant: { title: "Chọn Grant Type", text: "Chỉ chọn client_credentials." },
    copy: {
      title: "Chép ID và khóa",
      text: "Khi tạo xong, hai mục này hiện ra: hãy chép ngay. Khóa bí mật không hiển thị lại sau khi đóng trang. Nếu quên chép, hãy tạo client khác.",
    },
    codes: {
      title: "Làm cho mã khớp nhau",
      text: "Mã nhân viên trên Jobcan và ở đây phải giống hệt nhau, kể cả số 0 ở đầu. Người không khớp sẽ hiện ở mục Đối chiếu sau khi lấy dữ liệu.",
    },
  },
};
