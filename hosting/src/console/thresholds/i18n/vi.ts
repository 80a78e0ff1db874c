import type { ThresholdsTexts } from "./ja";

/** The words of 上限の設定 in Vietnamese. */
export const vi: ThresholdsTexts = {
  title: "Cài đặt giới hạn",
  name: "Tên",
  newSet: "Giới hạn mới",
  setHint: "Nhập giờ dạng 45 hoặc 45:30.",
  hours: {
    month: "Mỗi tháng (giờ)",
    year: "Mỗi năm (giờ)",
    specialMonth: "Trường hợp đặc biệt: mỗi tháng (giờ)",
    specialYear: "Trường hợp đặc biệt: mỗi năm (giờ)",
    average: "Trung bình nhiều tháng (giờ)",
  },
  counts: {
    longestSpan: "Số tháng dài nhất để tính trung bình",
    monthsOver: "Số lần mỗi năm được vượt giới hạn tháng",
  },
  firstMonth: "Năm bắt đầu từ",
  withoutStatutory: "Không tính làm việc ngày nghỉ theo luật vào giới hạn tháng và năm",
  withoutStatutoryHint: "Cách tính theo Điều 36. Vẫn tính vào giới hạn tháng đặc biệt và trung bình.",
  needed: "Đang được dùng nên không xoá được.",
  addSet: "Thêm giới hạn",
  byType: "Giới hạn theo loại tuyển dụng",
  byTypeHint: "Loại không có ở đây dùng giới hạn chuẩn. Hãy nhập đúng như trong hồ sơ nhân viên.",
  usual: "Giới hạn chuẩn",
  addType: "Thêm loại tuyển dụng",
  warnings: "Mức cảnh báo",
  warningsHint:
    "Khi giờ làm thêm trong tháng đạt mức này, báo cho nhân viên và người quản lý. Tối đa năm mức, nhỏ trước.",
  addWarning: "Thêm mức cảnh báo",
  unreadable: "Hãy nhập dạng 45 hoặc 45:30.",
  belowUsualLimit: "Phải ít nhất bằng giới hạn thông thường.",
  notAscending: "Hãy nhập từ nhỏ đến lớn, không trùng nhau.",
  removeSet: (name) => `Xoá giới hạn “${name}”`,
  typeAt: (place) => `Loại tuyển dụng ${place}`,
  setAt: (place) => `Giới hạn của loại ${place}`,
  removeType: (name) => `Xoá loại “${name}”`,
  warningAt: (place) => `Cảnh báo ${place} (giờ)`,
  removeWarning: (place) => `Xoá cảnh báo ${place}`,
};
