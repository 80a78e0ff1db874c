import type { StatusWords } from "./ja";

export const th: StatusWords = {
  edited: "แก้",
  editedMeaning: "เวลาที่แก้ไขแล้ว",
  dayOff: "วันหยุดประจำ",
  holiday: "วันหยุดราชการ",
};
