"""Staff lists as bytes, the way that other programs write them, and the people they are compared with."""

import codecs
import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.store.organisation.departments import Department
from dakoku.store.people.employees import Employee
from dakoku_ledger.lists.lines import FileList
from dakoku_ledger.staff.people import read_staff_list
from dakoku_ledger.staff.plan import Plan, make_plan

TODAY = date(2026, 11, 20)
HEADING = ("社員コード", "氏名", "フリガナ", "所属コード", "職名", "雇用区分", "メール", "入社日", "退社日")
SATO = ("0001", "佐藤 花子", "サトウ ハナコ", "0100", "教諭", "教員", "hanako@example.jp", "2020-04-01", "")
SUZUKI = ("0002", "鈴木 一郎", "スズキ イチロウ", "0100", "教頭", "教員", "", "2018/4/1", "")

NORTH = Department("north", "0100", "北小学校", 1)
SOUTH = Department("south", "0200", "南小学校", 2)
HANAKO = Employee(
    id="sato",
    code="0001",
    name="佐藤 花子",
    kana="サトウ ハナコ",
    department_id="north",
    position="教諭",
    employment_type="教員",
    email="hanako@example.jp",
    joined_on=date(2020, 4, 1),
)

Line = Sequence[str]


def csv_text(*lines: Line, delimiter: str = ",") -> str:
    """Lines as Excel writes them: CRLF, quotes only where needed."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(lines)
    return out.getvalue()


def csv_file(*lines: Line, encoding: str = "utf-8", bom: bool = False) -> bytes:
    """A CSV file."""
    return (codecs.BOM_UTF8 if bom else b"") + csv_text(*lines).encode(encoding)


def xlsx_file(*lines: Sequence[Any], mend: Callable[[Worksheet], None] = lambda _: None) -> bytes:
    """A workbook whose first sheet has these lines; `mend` sets formats."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for line in lines:
        sheet.append(list(line))
    mend(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(*lines: Line) -> FileList:
    """A list of these lines beneath the usual heading."""
    return read_staff_list(csv_file(HEADING, *lines))


def plan(*lines: Line, employees: Sequence[Employee] = (HANAKO,), heading: Line = HEADING) -> Plan:
    """The plan for these lines, against north, south and `employees`."""
    return make_plan(read_staff_list(csv_file(heading, *lines)), (NORTH, SOUTH), employees, {}, TODAY)


def found(faults: Sequence[Any]) -> list[tuple[int | None, str | None, str]]:
    """(line, column, code) of each fault."""
    return [(fault.line, fault.column, fault.code.value) for fault in faults]
