import type { OverviewTexts } from "./ja";

export const vi: OverviewTexts = {
  title: "Toàn tổ chức",
  search: "Tìm đơn vị (mã, tên)",
  none: "Không có đơn vị phù hợp.",
  notYet: "Chưa tổng hợp. Việc tổng hợp được làm mỗi ngày khi ngày làm việc bắt đầu.",
  at: "Tổng hợp lúc",
  columns: {
    department: "Đơn vị",
    people: "Số người",
    mean: "Làm thêm trung bình",
    within: "Trong giới hạn",
    overMonth: "Vượt giới hạn tháng",
    overAverage: "Vượt giới hạn trung bình",
    foreseen: "Dự kiến sẽ vượt",
    lacking: "Chưa đủ",
    state: "Xác nhận",
  },
  states: {
    open: "chưa xác nhận",
    confirming: "đang xác nhận",
    confirmed: "đã xác nhận",
    reopening: "đang mở lại",
  },
  total: (count) => `Tổng (${count} đơn vị)`,
  confirmed: (count) => `${count} đã xác nhận`,
};
