import type { TerminalSettingsTexts } from "./ja";

/** What terminals show, in Vietnamese. */
export const vi: TerminalSettingsTexts = {
  title: "Cài đặt máy chấm công",
  shown: {
    breaks: "Hiện nút bắt đầu và kết thúc nghỉ",
    outings: "Hiện nút ra ngoài và quay lại",
    timecard: "Hiện nút bảng chấm công",
    status: "Hiện nút tình trạng đi làm",
    help: "Hiện nút đăng ký hỗ trợ",
    counts: "Hiện nút đặt món",
  },
  shows: { true: "Hiện", false: "Ẩn" },
  inherited: (value) => `Theo tổ chức (${value})`,
  device: "Thiết bị xác thực",
  devices: { recorder: "Máy chấm công", none: "Không có (không cấp chứng thư)" },
  language: "Ngôn ngữ hiển thị",
};
