import type { DepartmentsTexts } from "./ja";

/** The words of 所属 in Vietnamese. */
export const vi: DepartmentsTexts = {
  title: "Bộ phận",
  back: "Về danh sách",
  add: "Thêm bộ phận",
  none: "Chưa có bộ phận nào. Hãy thêm bộ phận đầu tiên.",
  code: "Mã bộ phận",
  codeHint: "Chữ, số và . _ -, tối đa 20 ký tự. Sau này không đổi được.",
  codeWrong: "Chỉ dùng chữ, số và . _ -.",
  codeFixed: "Mã bộ phận không đổi được vì dùng để nhận biết bộ phận khi nhập và thống kê.",
  byOrganisation: "Người quản lý của tổ chức đổi tên và ca làm việc chuẩn.",
  name: "Tên bộ phận",
  order: "Thứ tự",
  orderHint: "Số nhỏ đứng trước.",
  pattern: "Ca làm việc chuẩn",
  noPattern: "Không có",
  patternHint: "Dùng cho người không có ca riêng, trong các tháng sẽ lập sau này.",
  own: "Cài đặt riêng",
  asOrganisation: "Như tổ chức",
  inheritedHint: "Mục theo tổ chức sẽ đổi cùng tổ chức. Máy chấm công thay đổi ngay khi lưu.",
  noDevice: "Bộ phận không có thiết bị xác thực thì không được cấp chứng thư mới.",
  ownCount: (count) => `${count} mục`,
  codeTaken: (name) => `“${name}” đang dùng mã này.`,
};
