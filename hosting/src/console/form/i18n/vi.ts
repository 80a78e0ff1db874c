import type { FormTexts } from "./ja";

/** The words of every form of the console in Vietnamese. */
export const vi: FormTexts = {
  discard: "Bỏ thay đổi",
  fixMarked: "Không lưu được. Hãy kiểm tra các mục tô đỏ.",
  missing: "Hãy nhập mục này.",
  tooLong: "Quá dài. Hãy rút ngắn lại.",
  outOfRange: "Vượt quá phạm vi cho phép.",
  other: "Không lưu được mục này. Hãy kiểm tra nội dung đã nhập.",
  sameName: "Đã có tên này.",
  nameAt: (label, place) => `${label} thứ ${place}`,
  addOne: (label) => `Thêm ${label}`,
  up: (name) => `Đưa “${name}” lên`,
  down: (name) => `Đưa “${name}” xuống`,
  removeOne: (name) => `Xoá “${name}”`,
  movedTo: (name, place) => `Đã chuyển “${name}” tới vị trí thứ ${place}.`,
};
