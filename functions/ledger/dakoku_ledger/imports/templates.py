"""Files to begin a list with: its columns, and a line that shows how they are filled.

The line has a code that nobody can have: whoever forgets to delete it is told so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku_ledger.imports.columns import calendar, hours, leave, trips
from dakoku_ledger.lists.shape import Shape
from dakoku_ledger.spreadsheet import csv_file
from dakoku_ledger.staff.values import SHAPE as STAFF

_CODE: Mapping[Language, str] = {
    Language.JA: "（例）0001",
    Language.EN: "(example) 0001",
    Language.ZH_TW: "（例）0001",
    Language.TH: "(ตัวอย่าง) 0001",
    Language.VI: "(ví dụ) 0001",
}
_HOLIDAY: Mapping[Language, str] = {
    Language.JA: "休日",
    Language.EN: "public holiday",
    Language.ZH_TW: "國定假日",
    Language.TH: "วันหยุด",
    Language.VI: "ngày lễ",
}


@dataclass(frozen=True, slots=True)
class _Template:
    shape: Shape
    example: Mapping[str, str]


_TEMPLATES: Mapping[str, _Template] = {
    "staff": _Template(
        STAFF,
        {
            "name": "佐藤 花子",
            "kana": "サトウ ハナコ",
            "departmentCode": "0100",
            "position": "教諭",
            "employmentType": "正規",
            "reportGroup": "教員",
            "email": "sato@example.jp",
            "joinedOn": "2026-04-01",
        },
    ),
    "leaves": _Template(
        leave.SHAPE, {"date": "2026-04-01", "kind": "年休", "start": "13:00", "end": "16:45"}
    ),
    "trips": _Template(
        trips.SHAPE,
        {"date": "2026-04-01", "start": "13:00", "end": "16:45", "place": "教育委員会", "purpose": "研修"},
    ),
    "hours": _Template(
        hours.SHAPE,
        {
            "date": "2026-04-01",
            "start": "7:50",
            "end": "18:10",
            "before": "0:10",
            "club": "1:00",
            "worked": "9:25",
        },
    ),
    "calendars": _Template(calendar.SHAPE, {"date": "2026-01-01", "name": "元日"}),
}
KINDS = tuple(_TEMPLATES)


def template(kind: str, language: Language) -> bytes:
    """The file for a kind of list, headed in a language."""
    made = _TEMPLATES[kind]
    labels = made.shape.labels[language]
    example = {"code": _CODE[language], **made.example}
    if kind == "calendars":
        example["kind"] = _HOLIDAY[language]
    columns = [column.value for column in made.shape.columns]
    return csv_file([labels[column] for column in columns], [[example.get(column, "") for column in columns]])
