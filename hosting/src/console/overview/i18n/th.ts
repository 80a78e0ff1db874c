import type { OverviewTexts } from "./ja";

export const th: OverviewTexts = {
  title: "ภาพรวมทุกหน่วยงาน",
  search: "ค้นหาหน่วยงาน (รหัส ชื่อ)",
  none: "ไม่พบหน่วยงานที่ตรงกัน",
  notYet: "ยังไม่ได้สรุป ระบบสรุปทุกวันเมื่อเริ่มวันทำงาน",
  at: "สรุปเมื่อ",
  columns: {
    department: "หน่วยงาน",
    people: "จำนวนคน",
    mean: "ล่วงเวลาเฉลี่ย",
    within: "อยู่ในขีดจำกัด",
    overMonth: "เกินของเดือน",
    overAverage: "เกินของค่าเฉลี่ย",
    foreseen: "คาดว่าจะเกิน",
    lacking: "บันทึกไม่ครบ",
    state: "การยืนยัน",
  },
  states: { open: "ยังไม่ยืนยัน", confirming: "กำลังยืนยัน", confirmed: "ยืนยันแล้ว", reopening: "กำลังยกเลิก" },
  total: (count) => `รวม (${count} หน่วยงาน)`,
  confirmed: (count) => `ยืนยันแล้ว ${count} หน่วยงาน`,
};
