import type { StatusTexts } from "./ja";

export const th: StatusTexts = {
  title: "สถานะการเข้างาน",
  planned: "แสดงเฉพาะกำหนดการ",
  nobody: "ไม่มีพนักงานของแผนกนี้ในวันนี้",
  noMatch: (sought) => `ไม่มีพนักงานที่ตรงกับ “${sought}”`,
  present: "กำลังทำงาน",
  help: "ช่วยงาน",
  columns: {
    number: "No.",
    employmentType: "การจ้าง",
    schedule: "กำหนดการ",
    standing: "สถานะ",
    total: "รวม",
  },
  times: { in: "เข้า", out: "ออก", breakStart: "เริ่มพัก", breakEnd: "เลิกพัก" },
  standings: {
    absent: "ยังไม่เข้างาน",
    in: "กำลังทำงาน",
    out: "เลิกงานแล้ว",
    break: "กำลังพัก",
    outing: "อยู่ข้างนอก",
  },
  counted: (what, count) => `${what} ${count} คน`,
};
