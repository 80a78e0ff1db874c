"""The columns of a calendar."""

from enum import StrEnum

from dakoku.domain.plan import DayKind
from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns.common import DATES, shape
from dakoku_ledger.lists.faults import FaultCode
from dakoku_ledger.lists.lines import FileList, read_list
from dakoku_ledger.lists.recognition import recogniser
from dakoku_ledger.lists.values import DATE, Cells, Kind


class Column(StrEnum):
    """The values are the API's field names."""

    DATE = "date"
    KIND = "kind"
    NAME = "name"


_HEADINGS = {
    Language.JA: ("日付", "区分", "名称"),
    Language.EN: ("Date", "Kind of day", "Name"),
    Language.ZH_TW: ("日期", "類別", "名稱"),
    Language.TH: ("วันที่", "ประเภทวัน", "ชื่อ"),
    Language.VI: ("Ngày", "Loại ngày", "Tên"),
}
_OTHERS = {
    Column.DATE: DATES,
    Column.KIND: ("日の区分", "種別", "休日区分", "daytype", "kind", "ประเภท"),
    Column.NAME: ("名前", "行事", "行事名", "祝日名", "内容", "title", "event"),
}
_KINDS = recogniser(
    {
        DayKind.WORKING: ("勤務日", "勤務", "出勤日", "授業日", "平日", "working day", "workday", "工作日",
                          "วันทำงาน", "ngày làm", "ngày làm việc"),
        DayKind.DAY_OFF: ("週休日", "週休", "day off", "例假日", "休息日", "วันหยุดประจำสัปดาห์", "ngày nghỉ",
                           "ngày nghỉ tuần"),
        DayKind.HOLIDAY: ("休日", "祝日", "祝休日", "休業日", "public holiday", "假日", "國定假日", "วันหยุด",
                          "ngày lễ"),
    }
)  # fmt: skip
_CELLS = Cells(
    required=frozenset({Column.DATE, Column.KIND}),
    limits={Column.NAME: 60},
    as_written=frozenset({Column.NAME}),
    kinds={Column.DATE: DATE, Column.KIND: Kind(_KINDS, FaultCode.BAD_DAY_KIND)},
)
SHAPE = shape(Column, _CELLS, _HEADINGS, _OTHERS)


def read_calendar(data: bytes) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    return read_list(data, SHAPE)
