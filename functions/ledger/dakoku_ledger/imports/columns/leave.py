"""The columns of a list of leave."""

from enum import StrEnum

from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns.common import CODES, DATES, shape
from dakoku_ledger.lists.lines import FileList, read_list
from dakoku_ledger.lists.values import CODE, DATE, LONGEST_CODE, TIME, Cells


class Column(StrEnum):
    """The values are the API's field names."""

    CODE = "code"
    DATE = "date"
    KIND = "kind"
    START = "start"
    END = "end"


_HEADINGS = {
    Language.JA: ("社員コード", "日付", "種類", "開始", "終了"),
    Language.EN: ("Employee code", "Date", "Kind of leave", "From", "To"),
    Language.ZH_TW: ("員工編號", "日期", "假別", "開始", "結束"),
    Language.TH: ("รหัสพนักงาน", "วันที่", "ประเภทการลา", "ตั้งแต่", "ถึง"),
    Language.VI: ("Mã nhân viên", "Ngày", "Loại phép", "Từ", "Đến"),
}
_OTHERS = {
    Column.CODE: CODES,
    Column.DATE: DATES,
    Column.KIND: (
        "休暇の種類",
        "休暇種類",
        "休暇種別",
        "休暇区分",
        "休暇",
        "休暇等",
        "kind",
        "leave",
        "leavetype",
    ),
    Column.START: ("開始時刻", "開始時間", "から", "自", "starttime"),
    Column.END: ("終了時刻", "終了時間", "まで", "至", "endtime"),
}
_CELLS = Cells(
    required=frozenset({Column.CODE, Column.DATE, Column.KIND}),
    limits={Column.CODE: LONGEST_CODE, Column.KIND: 20},
    as_written=frozenset({Column.KIND}),
    kinds={Column.CODE: CODE, Column.DATE: DATE, Column.START: TIME, Column.END: TIME},
)
SHAPE = shape(Column, _CELLS, _HEADINGS, _OTHERS)


def read_leave(data: bytes) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    return read_list(data, SHAPE)
