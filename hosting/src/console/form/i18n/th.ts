import type { FormTexts } from "./ja";

/** The words of every form of the console in Thai. */
export const th: FormTexts = {
  discard: "ยกเลิกการแก้ไข",
  fixMarked: "บันทึกไม่ได้ โปรดตรวจสอบรายการที่เป็นสีแดง",
  missing: "โปรดกรอกข้อมูล",
  tooLong: "ยาวเกินไป โปรดย่อให้สั้นลง",
  outOfRange: "เกินช่วงที่กำหนดได้",
  other: "บันทึกรายการนี้ไม่ได้ โปรดตรวจสอบข้อมูลที่กรอก",
  sameName: "มีชื่อนี้อยู่แล้ว",
  nameAt: (label, place) => `${label} ลำดับที่ ${place}`,
  addOne: (label) => `เพิ่ม${label}`,
  up: (name) => `เลื่อน “${name}” ขึ้น`,
  down: (name) => `เลื่อน “${name}” ลง`,
  removeOne: (name) => `ลบ “${name}”`,
  movedTo: (name, place) => `ย้าย “${name}” ไปลำดับที่ ${place} แล้ว`,
};
