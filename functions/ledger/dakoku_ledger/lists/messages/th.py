"""What is wrong with a list, and the remedy, in Thai."""

from collections.abc import Mapping

from dakoku_ledger.lists.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "ไฟล์ว่างเปล่า โปรดเลือกไฟล์ที่มีแถวหัวตารางและแถวข้อมูล",
    Code.FILE_TOO_LARGE: "ไฟล์ใหญ่เกินไป (ไม่เกิน {limit} MB) โปรดลบชีตและรูปภาพที่ไม่จำเป็น หรือแบ่งไฟล์",
    Code.TOO_MANY_LINES: "มีแถวมากเกินไป (ไม่เกิน {limit} แถว) โปรดแบ่งนำเข้า",
    Code.WRONG_ENCODING: "รหัสอักขระไม่ใช่ UTF-8 หรือ Shift_JIS โปรดบันทึกใหม่เป็น “CSV UTF-8”",
    Code.BROKEN_QUOTES: 'เครื่องหมายคำพูด (") ปิดไม่ถูกต้อง โปรดแก้ไขบริเวณแถวนี้',
    Code.BROKEN_WORKBOOK: "ไฟล์ Excel เสียหายและอ่านไม่ได้ โปรดเปิดด้วย Excel แล้วบันทึกใหม่เป็น .xlsx",
    Code.ENCRYPTED_WORKBOOK: "ไฟล์ Excel มีรหัสผ่าน โปรดลบรหัสผ่านแล้วบันทึกใหม่",
    Code.OLD_WORKBOOK: "เป็นรูปแบบเก่า (.xls) โปรดเปิดด้วย Excel แล้วบันทึกเป็น .xlsx",
    Code.HEADER_NOT_FOUND: "ไม่พบแถวหัวตาราง โปรดใส่หัวคอลัมน์เช่น “{key}” ไว้ใน 10 แถวแรก",
    Code.MISSING_COLUMN: "ไม่มีคอลัมน์ “{label}” โปรดเพิ่มคอลัมน์นี้",
    Code.DUPLICATE_COLUMN: "มีคอลัมน์ “{label}” มากกว่าหนึ่งคอลัมน์ โปรดเหลือไว้เพียงหนึ่ง",
    Code.NO_LINES: "ไม่มีแถวข้อมูลใต้หัวตาราง",
    Code.WRONG_COLUMNS: (
        "จำนวนคอลัมน์ไม่ตรงกับหัวตาราง (หัวตาราง {expected} แถวนี้ {found}) โปรดตรวจสอบเครื่องหมายจุลภาค"
    ),
    Code.MISSING_VALUE: "“{label}” ว่างอยู่ โปรดป้อนข้อมูล",
    Code.TOO_LONG: "“{label}” ยาวเกินไป (ไม่เกิน {limit} อักขระ) โปรดย่อให้สั้นลง",
    Code.CONTROL_CHARACTER: "“{label}” มีการขึ้นบรรทัดใหม่หรืออักขระควบคุม โปรดลบออก",
    Code.CELL_ERROR: "เซลล์ “{label}” มีข้อผิดพลาด ({value}) โปรดแก้สูตรหรือป้อนค่า",
    Code.BAD_CODE: (
        "“{label}” ต้องเป็นตัวอักษรอังกฤษ ตัวเลข และ - _ . ไม่เกิน {limit} อักขระ และขึ้นต้นด้วยตัวอักษรหรือตัวเลข"
    ),
    Code.BAD_DATE: "อ่าน “{label}” เป็นวันที่ไม่ได้ โปรดป้อนเช่น 2026-04-01, 2026/4/1 หรือ R8.4.1",
    Code.BAD_EMAIL: "“{label}” ไม่ใช่รูปแบบอีเมล โปรดป้อนเช่น hanako@example.jp",
    Code.LEFT_BEFORE_JOINED: "วันลาออกอยู่ก่อนวันเข้าทำงาน ({joined}) โปรดแก้ไขวันใดวันหนึ่ง",
    Code.DUPLICATE_CODE: "รหัสพนักงานซ้ำกับแถวที่ {first} โปรดแก้ไขหรือลบแถวใดแถวหนึ่ง",
    Code.FORMER_CODE: "รหัสนี้เป็นรหัสเดิมของพนักงานที่ปัจจุบันใช้รหัส {known} โปรดป้อน {known}",
    Code.ZEROS_LOST: (
        "รหัสนี้ยังไม่ได้ลงทะเบียน แต่มี {known} อยู่แล้ว เลข 0 ข้างหน้าอาจหายไป โปรดตั้งคอลัมน์เป็นข้อความแล้วป้อน {known}"
    ),
    Code.UNKNOWN_DEPARTMENT: "ไม่มีแผนกที่มีรหัส “{value}” ที่มีอยู่: {known}",
    Code.DEPARTMENT_TOO_LARGE: ("แผนก “{department}” จะมีพนักงาน {count} คน (ไม่เกิน {limit} คน) โปรดแบ่งแผนก"),
    Code.TOO_MANY_CHANGES: (
        "มีรายการใหม่และเปลี่ยนแปลง {count} รายการ นำเข้าได้ครั้งละไม่เกิน {limit} รายการ โปรดแบ่งตามเดือนหรือแผนก"
    ),
    Code.BAD_TIME: "อ่าน “{label}” เป็นเวลาไม่ได้ โปรดป้อนเช่น 8:05, 0805, 24:30 หรือ 翌1:30",
    Code.BAD_DURATION: "อ่าน “{label}” เป็นจำนวนชั่วโมงไม่ได้ โปรดป้อนเช่น 0:45 หรือ 1:30",
    Code.BAD_DAY_KIND: "“{label}” ต้องเป็นวันทำงาน วันหยุดประจำสัปดาห์ หรือวันหยุด",
    Code.TOO_LARGE_AT_ONCE: "ข้อมูลมากเกินกว่าจะนำเข้าครั้งเดียว โปรดแบ่งตามเดือนหรือบุคคล",
    Code.UNKNOWN_EMPLOYEE: "ไม่มีพนักงานรหัส “{value}” ในแผนกที่คุณดูแล โปรดตรวจสอบรหัส",
    Code.BEFORE_JOINING: "วันนี้อยู่ก่อนวันเข้าทำงาน ({joined}) โปรดแก้ไขวันที่",
    Code.AFTER_LEAVING: "วันนี้อยู่หลังวันลาออก ({left}) โปรดแก้ไขวันที่",
    Code.DUPLICATE_DAY: "เป็นวันเดียวกับแถวที่ {first} โปรดลบแถวใดแถวหนึ่ง",
    Code.OTHER_YEAR: "วันนี้ไม่อยู่ในปี {year} โปรดนำเข้าแยกตามปี",
    Code.MONTH_LOCKED: "{month} ยืนยันแล้ว โปรดยกเลิกการยืนยันหรือลบแถวนี้",
    Code.UNKNOWN_LEAVE_KIND: "ไม่มีประเภทการลา “{value}” ที่มีอยู่: {known}",
    Code.NOT_A_WORKING_DAY: "ไม่ใช่วันทำงาน จึงไม่ต้องลา โปรดแก้ไขวันที่หรือปฏิทิน",
    Code.OUTSIDE_HOURS: "การลาอยู่นอกเวลาทำงานของวันนั้น โปรดแก้ไขเวลา",
    Code.LEAVE_OVERLAPS: "มีการลาในเวลานั้นอยู่แล้ว โปรดแก้ไขรายการใดรายการหนึ่ง",
    Code.TRIP_OVERLAPS: "มีการเดินทางในเวลานั้นอยู่แล้ว โปรดแก้ไขรายการใดรายการหนึ่ง",
    Code.END_BEFORE_START: "เวลาสิ้นสุดอยู่ก่อนเวลาเริ่ม ถ้าเป็นวันถัดไป โปรดป้อน 翌1:30 หรือ 25:30",
    Code.NOT_YET: "ยังไม่ถึงวันนี้ โปรดลบแถวนี้",
    Code.OVERLAPS_NEIGHBOUR: "ซ้อนกับเวลาของวันก่อนหรือวันถัดไป โปรดแก้ไขเวลา",
    Code.EXCLUSION_TOO_LARGE: "“{label}” หักออกได้ไม่เกิน {largest}",
    Code.CLUB_TOO_LARGE: "เวลากิจกรรมชมรมได้ไม่เกินล่วงเวลา {largest}",
    Code.CLUB_MISSING: "มีล่วงเวลา โปรดป้อน “{label}” (ถ้าไม่มีให้ป้อน 0:00)",
    Code.UNKNOWN_CATEGORY: "ไม่มีเนื้อหางาน “{value}” ที่มีอยู่: {known}",
    Code.UNKNOWN_PATTERN: "ไม่มีกะ “{value}” ที่มีอยู่: {known}",
    Code.OTHER_HOURS: ("“{label}” ระบุ {value} แต่คำนวณได้ {derived} โปรดตรวจสอบเวลาและเวลาที่หักออก หรือลบคอลัมน์นี้"),
    Code.LEAVE_UNDER_OTHER_PATTERN: "การลาของวันนี้ลงทะเบียนไว้กับกะอื่น โปรดยกเลิกการลาก่อน",
}
