"""The columns of a list of trips."""

from enum import StrEnum

from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns.common import CODES, DATES, shape
from dakoku_ledger.lists.lines import FileList, read_list
from dakoku_ledger.lists.values import CODE, DATE, LONGEST_CODE, TIME, Cells


class Column(StrEnum):
    """The values are the API's field names."""

    CODE = "code"
    DATE = "date"
    START = "start"
    END = "end"
    PLACE = "place"
    PURPOSE = "purpose"


_HEADINGS = {
    Language.JA: ("社員コード", "日付", "開始", "終了", "行先", "用務"),
    Language.EN: ("Employee code", "Date", "From", "To", "Place", "Purpose"),
    Language.ZH_TW: ("員工編號", "日期", "開始", "結束", "地點", "事由"),
    Language.TH: ("รหัสพนักงาน", "วันที่", "ตั้งแต่", "ถึง", "สถานที่", "วัตถุประสงค์"),
    Language.VI: ("Mã nhân viên", "Ngày", "Từ", "Đến", "Nơi đến", "Mục đích"),
}
_OTHERS = {
    Column.CODE: CODES,
    Column.DATE: DATES,
    Column.START: ("開始時刻", "開始時間", "出発", "から", "自", "starttime"),
    Column.END: ("終了時刻", "終了時間", "帰着", "まで", "至", "endtime"),
    Column.PLACE: ("行き先", "出張先", "用務地", "用務先", "場所", "目的地", "destination"),
    Column.PURPOSE: ("用件", "目的", "用務内容", "内容", "出張内容"),
}
_CELLS = Cells(
    required=frozenset({Column.CODE, Column.DATE, Column.START, Column.END}),
    limits={Column.CODE: LONGEST_CODE, Column.PLACE: 100, Column.PURPOSE: 200},
    as_written=frozenset({Column.PLACE, Column.PURPOSE}),
    kinds={Column.CODE: CODE, Column.DATE: DATE, Column.START: TIME, Column.END: TIME},
)
SHAPE = shape(Column, _CELLS, _HEADINGS, _OTHERS)


def read_trips(data: bytes) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    return read_list(data, SHAPE)
