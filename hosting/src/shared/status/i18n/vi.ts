import type { StatusWords } from "./ja";

export const vi: StatusWords = {
  edited: "Sửa",
  editedMeaning: "Giờ đã sửa",
  dayOff: "Ngày nghỉ",
  holiday: "Ngày lễ",
};
