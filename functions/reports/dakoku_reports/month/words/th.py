"""The report in Thai."""

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku_reports.month.words.shape import Columns, Heading, Words

WORDS = Words(
    title="บันทึกเวลาทำงาน",
    comma=" / ",
    columns=Columns(
        day="วันที่",
        weekday="วัน",
        kind="ประเภท",
        pattern="กะ",
        start="เริ่ม",
        end="เลิก",
        breaks="พัก",
        outings="ออกนอก",
        excluded="เวลาที่หักออก",
        excluded_before="ก่อนเวลา",
        excluded_after="หลังเวลา",
        excluded_day_off="วันหยุด",
        worked="เวลาอยู่งาน",
        regular="เวลาปกติ",
        overtime="ล่วงเวลา",
        total="รวม",
        before="ก่อนเวลา",
        after="หลังเวลา",
        day_off="วันหยุด",
        club="ชั่วโมงชมรม",
        category="งานล่วงเวลาหลัก",
        leave="การลา",
        leave_kind="ประเภทการลา",
        leave_length="ชั่วโมง",
        remarks="หมายเหตุ",
        start_written="แก้เวลาเริ่ม",
        end_written="แก้เวลาเลิก",
        marks="ข้อสังเกต",
    ),
    heading=Heading(
        department="แผนก",
        name="ชื่อ",
        position=" ({position})",
        state="สถานะ",
        locked="ยืนยันแล้ว",
        unlocked="ยังไม่ยืนยัน",
        made="จัดทำ {at}",
        incomplete="มี {days} วันที่ลงเวลาไม่ครบ ไม่รวมในยอดรวม",
        overtime="รวมล่วงเวลา",
        before="ก่อนเวลา",
        after="หลังเวลา",
        day_off="วันหยุด",
        sum="รวมทั้งหมด",
    ),
    kinds={DayKind.WORKING: "วันทำงาน", DayKind.DAY_OFF: "วันหยุดประจำ", DayKind.HOLIDAY: "วันหยุดราชการ"},
    incomplete={Incomplete.MISSING_OUT: "ไม่มีเวลาเลิกงาน", Incomplete.MISSING_IN: "ไม่มีเวลาเข้างาน"},
    marks={
        Mark.OFFLINE: "ลงเวลาแบบออฟไลน์",
        Mark.IN_LEAVE: "ทำงานระหว่างลา",
        Mark.DECLARED_TOO_MUCH: "แจ้งเกินเวลาจริง",
        Mark.SOURCES_DIFFER: "ไม่ตรงกับระบบที่เชื่อมต่อ",
    },
)
