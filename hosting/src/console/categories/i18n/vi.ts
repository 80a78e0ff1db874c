import type { CategoriesTexts } from "./ja";

/** The words of 主な時間外業務内容 in Vietnamese. */
export const vi: CategoriesTexts = {
  title: "Nội dung làm thêm chính",
  item: "Nội dung công việc",
  hint: "Chọn theo thứ tự này trong biểu mẫu của từng ngày. Đổi tên thì bản ghi cũ cũng hiện tên mới (trừ tháng đã xác nhận). Mục đang dùng có thể bỏ khỏi lựa chọn.",
  offered: "Cho phép chọn",
  fixed: "Mục cố định",
  used: "Đang dùng, không xoá được",
  inherited: "Bộ phận này dùng danh sách của tổ chức.",
  byOrganisation: "Người quản lý của tổ chức thay đổi danh sách của tổ chức.",
  makeOwn: "Lập danh sách riêng cho bộ phận này",
  makingOwn: "Sau khi lưu, bộ phận này dùng danh sách này thay cho danh sách của tổ chức.",
  giveUp: "Trở lại danh sách của tổ chức",
  giveUpText:
    "Danh sách riêng của bộ phận này sẽ bị xóa và danh sách của tổ chức được dùng thay. Các bản ghi trước đây không đổi.",
  gaveUp: "Bộ phận đã trở lại danh sách của tổ chức.",
  usedHere: "Bản ghi của bộ phận này dùng mục không có trong danh sách của tổ chức nên không thể trở lại.",
  categoryUsed: "Mục đã có bản ghi dùng thì không xoá được. Hãy tải lại trang.",
  unknownCategory: "Có người đã đổi danh sách trước. Hãy tải lại trang.",
};
