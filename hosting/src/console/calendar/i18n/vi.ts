import type { CalendarTexts } from "./ja";

/** The words of カレンダー in Vietnamese. */
export const vi: CalendarTexts = {
  title: (year) => `Lịch năm ${year}`,
  year: "Năm",
  before: "Năm trước",
  after: "Năm sau",
  imports: "Nhập từ tệp",
  columns: { date: "Ngày", kind: "Loại ngày", name: "Tên" },
  named: "Ngày có tên",
  own: "Ngày do lịch này đặt",
  panel: "Thiết lập ngày",
  panelHint: "Chọn ngày để đổi loại và tên. Giữ Shift để chọn cả khoảng, Ctrl để thêm từng ngày.",
  many: "Chọn liên tiếp nhiều ngày",
  noneChosen: "Hãy chọn ngày.",
  clear: "Bỏ chọn",
  kind: "Loại",
  kinds: { working: "Ngày làm việc", dayOff: "Ngày nghỉ tuần", holiday: "Ngày lễ" },
  standard: "Theo lịch của tổ chức",
  organisationStandard: "Theo thứ và ngày lễ",
  name: "Tên",
  nameHint: "Tên ngày lễ hoặc sự kiện của trường, ví dụ hội thao",
  following: "Đang lập lại lịch của mọi người, có thể mất vài phút. Tháng đã xác nhận không đổi.",
  notFollowed: "Đã lưu lịch nhưng chưa cập nhật được kế hoạch của nhân viên.",
  followAgain: "Cập nhật lại",
  changedMeanwhile:
    "Có người đã đổi lịch này trước. Đã tải nội dung của họ và áp thay đổi của bạn lên trên. Hãy kiểm tra rồi lưu lại.",
  chosenDays: (count) => `Đang chọn ${count} ngày`,
  unsaved: (count) => `Có ${count} ngày thay đổi chưa lưu.`,
};
