import type { StatusTexts } from "./ja";

export const vi: StatusTexts = {
  title: "Tình hình đi làm",
  planned: "Chỉ hiển thị lịch dự kiến.",
  nobody: "Ngày này không có nhân viên nào thuộc phòng ban.",
  noMatch: (sought) => `Không có nhân viên khớp với “${sought}”.`,
  present: "Đang làm việc",
  help: "Hỗ trợ",
  columns: {
    number: "No.",
    employmentType: "Loại hợp đồng",
    schedule: "Lịch làm",
    standing: "Trạng thái",
    total: "Tổng",
  },
  times: { in: "Vào", out: "Ra", breakStart: "Bắt đầu nghỉ", breakEnd: "Hết nghỉ" },
  standings: {
    absent: "Chưa vào ca",
    in: "Đang làm việc",
    out: "Đã tan ca",
    break: "Đang nghỉ",
    outing: "Đang ra ngoài",
  },
  counted: (what, count) => `${what}: ${count} người`,
};
