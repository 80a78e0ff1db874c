import type { TerminalSettingsTexts } from "./ja";

/** What terminals show, in Thai. */
export const th: TerminalSettingsTexts = {
  title: "การตั้งค่าเครื่องบันทึกเวลา",
  shown: {
    breaks: "แสดงปุ่มเริ่มพักและสิ้นสุดพัก",
    outings: "แสดงปุ่มออกข้างนอกและกลับเข้ามา",
    timecard: "แสดงปุ่มบัตรลงเวลา",
    status: "แสดงปุ่มสถานะการเข้างาน",
    help: "แสดงปุ่มลงทะเบียนผู้ช่วย",
    counts: "แสดงปุ่มการสั่ง",
  },
  shows: { true: "แสดง", false: "ไม่แสดง" },
  inherited: (value) => `ตามการตั้งค่าขององค์กร (${value})`,
  device: "อุปกรณ์ยืนยันตัวตน",
  devices: { recorder: "เครื่องบันทึกเวลา", none: "ไม่มี (ไม่ออกใบรับรอง)" },
  language: "ภาษาที่แสดง",
};
