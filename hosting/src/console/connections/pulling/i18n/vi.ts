import type { PullingTexts } from "./ja";

export const vi: PullingTexts = {
  taken: "Nội dung lấy về",
  takenHint: "Những gì lấy từ Jobcan, và bước giờ khi nhập tay.",
  attendance: "Sử dụng chấm công",
  attendanceHint: "Nếu tắt, không lấy giờ chấm công, cả tự động lẫn thủ công. Giờ đã lấy vẫn giữ.",
  unit: "Đơn vị nhập (phút)",
  unitHint: "Bước khi nhập tay giờ bắt đầu và kết thúc. Giờ chấm công không bị làm tròn.",
  minutes: (count) => `${count} phút`,
  primary: "Giờ chấm công được dùng",
  primaryHint:
    "Dùng bên nào vào ngày có cả hai. Sửa tay luôn được ưu tiên. Áp dụng cho bảng chấm công tạo từ nay.",
  primaryLabel: "Khi có cả hai",
  sources: {
    punches: "Giờ chấm công ở đây",
    pulled: "Giờ của Jobcan",
  },
  defaults: "Giờ mặc định trước khi lấy",
  defaultsHint:
    "Hiển thị màu xám vào ngày làm việc chưa lấy dữ liệu, với người dùng Jobcan. Không cộng vào tổng và không chốt được.",
  useDefaults: "Hiện giờ mặc định",
  spans: {
    start: "Giờ vào làm",
    end: "Giờ tan làm",
    rest: "Nghỉ 1",
    secondRest: "Nghỉ 2",
    morningOff: "Nghỉ buổi sáng",
    afternoonOff: "Nghỉ buổi chiều",
  },
  to: "kết thúc",
  from: "bắt đầu",
  unreadable: "Hãy nhập giờ như 09:00.",
  endBeforeStart: "Kết thúc phải sau bắt đầu.",
  overlaps: "Giờ nghỉ phải nằm trong giờ làm và không chồng lên nhau.",
  difference: "Dấu giờ chênh lệch",
  differenceHint: "Đánh dấu ngày có giờ bắt đầu hoặc kết thúc chênh lệch từ số phút này trở lên.",
  differenceLabel: "Chênh lệch (phút)",
};
