"""The columns of past hours: those of the record, also as its own month workbook has them."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise, product

from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns.common import CODES, DATES, shape
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.heading import Heading
from dakoku_ledger.lists.lines import FileList, Line, read_list
from dakoku_ledger.lists.shape import Value
from dakoku_ledger.lists.values import CODE, DATE, DURATION, LONGEST_CODE, TIME, Cells, is_code
from dakoku_ledger.staff.columns import Column as StaffColumn
from dakoku_ledger.staff.recognition import recognise as recognise_staff


class Column(StrEnum):
    """The values are the API's field names."""

    CODE = "code"
    DATE = "date"
    START = "start"
    END = "end"
    BEFORE = "before"
    AFTER = "after"
    DAY_OFF = "dayOff"
    CLUB = "club"
    CATEGORY = "category"
    REMARKS = "remarks"
    PATTERN = "pattern"
    WORKED = "worked"


_HEADINGS = {
    Language.JA: (
        "社員コード", "日付", "始業", "終業",
        "除外 定刻前", "除外 定刻後", "除外 週休日・休日等",
        "部活動時間数", "主な時間外業務内容", "特記事項", "勤務割振", "在校等時間",
    ),
    Language.EN: (
        "Employee code", "Date", "Start", "End",
        "Excluded: before hours", "Excluded: after hours", "Excluded: days off",
        "Club hours", "Main overtime work", "Remarks", "Pattern", "Time at work",
    ),
    Language.ZH_TW: (
        "員工編號", "日期", "上班", "下班",
        "扣除時間 上班前", "扣除時間 下班後", "扣除時間 休假日",
        "社團時數", "主要加班內容", "備註", "班別", "在勤時數",
    ),
    Language.TH: (
        "รหัสพนักงาน", "วันที่", "เริ่ม", "เลิก",
        "เวลาที่หักออก ก่อนเวลา", "เวลาที่หักออก หลังเวลา", "เวลาที่หักออก วันหยุด",
        "ชั่วโมงชมรม", "งานล่วงเวลาหลัก", "หมายเหตุ", "กะ", "เวลาอยู่งาน",
    ),
    Language.VI: (
        "Mã nhân viên", "Ngày", "Vào", "Ra",
        "Thời gian trừ: trước giờ", "Thời gian trừ: sau giờ", "Thời gian trừ: ngày nghỉ",
        "Giờ câu lạc bộ", "Việc ngoài giờ chính", "Ghi chú", "Ca", "Giờ có mặt",
    ),
}  # fmt: skip


def _excluded(*parts: str) -> list[str]:
    """除外 and a part of the day, in the ways that people put them together."""
    return [
        form.format(word, part)
        for word, part in product(("除外", "除外時間", "除外する時間"), parts)
        for form in ("{} {}", "{}({})", "{1}{0}")
    ]


_OTHERS = {
    Column.CODE: CODES,
    Column.DATE: DATES,
    Column.START: ("始業時刻", "出勤", "出勤時刻", "勤務開始", "clockin"),
    Column.END: ("終業時刻", "退勤", "退勤時刻", "勤務終了", "clockout"),
    Column.BEFORE: _excluded("定刻前", "始業定刻前"),
    Column.AFTER: _excluded("定刻後", "終業定刻後"),
    Column.DAY_OFF: _excluded("休日", "週休日", "休日等", "週休日・休日", "週休日・休日等"),
    Column.CLUB: ("部活動", "部活動時間", "部活", "うち部活動"),
    Column.CATEGORY: ("時間外業務内容", "業務内容", "時間外の内容", "主な業務内容"),
    Column.REMARKS: ("特記", "特記事項等"),
    Column.PATTERN: ("勤務の割振", "割振", "勤務割振り", "勤務パターン", "シフト", "workpattern"),
    Column.WORKED: ("在校時間", "在校等の時間", "実働時間", "実働"),
}
_CELLS = Cells(
    required=frozenset({Column.CODE, Column.DATE}),
    limits={Column.CODE: LONGEST_CODE, Column.REMARKS: 500, Column.CATEGORY: 60, Column.PATTERN: 60},
    as_written=frozenset({Column.CATEGORY, Column.REMARKS, Column.PATTERN}),
    kinds={
        Column.CODE: CODE,
        Column.DATE: DATE,
        Column.START: TIME,
        Column.END: TIME,
        **dict.fromkeys((Column.BEFORE, Column.AFTER, Column.DAY_OFF, Column.CLUB, Column.WORKED), DURATION),
    },
)
_NEEDED = frozenset({Column.CODE, Column.DATE, Column.START, Column.END})
SHAPE = shape(Column, _CELLS, _HEADINGS, _OTHERS, needed=_NEEDED, sums=True)


def read_hours(data: bytes) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    return read_list(data, SHAPE, _repeated, _owner)


def _owner(heading: Heading) -> Mapping[StrEnum, Value]:
    """Whose month it is, where that stands above the table: beside 氏名, the code first."""
    for row in heading.above:
        cells = [cell for cell in row.cells if cell.strip()]
        for label, value in pairwise(cells):
            code = value.split()[0]
            if recognise_staff(label) in (StaffColumn.CODE, StaffColumn.NAME) and is_code(code):
                return {Column.CODE: code}
    return {}


def _repeated(lines: Sequence[Line]) -> list[Fault]:
    first: dict[tuple[Value, Value], int] = {}
    faults = []
    for line in lines:
        key = (line.values.get("code"), line.values.get("date"))
        if None not in key and first.setdefault(key, line.line) != line.line:
            faults.append(
                Fault(FaultCode.DUPLICATE_DAY, line.line, "date", str(key[1]), {"first": first[key]})
            )
    return faults
