"""Every cell is cleaned where that is safe, and refused where it is not."""

import pytest

from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.lists.values import is_code
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.values import read_value
from tests.staff import files
from tests.staff.files import SATO, SUZUKI, found


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        (Column.CODE, " ０００１ ", "0001"),
        (Column.CODE, "A-1_b.2", "A-1_b.2"),
        (Column.NAME, "　佐藤　 花子 ", "佐藤 花子"),
        (Column.NAME, "\n佐藤 花子\r\n", "佐藤 花子"),
        (Column.NAME, "か\u3099", "が"),
        (Column.NAME, "\ufa19田 髙橋 﨑", "\ufa19田 髙橋 﨑"),
        (Column.NAME, "'=HYPERLINK(1)", "=HYPERLINK(1)"),
        (Column.KANA, "ｻﾄｳ ﾊﾅｺ", "サトウ ハナコ"),
        (Column.EMAIL, "hanako＠example.jp", "hanako@example.jp"),
        (Column.EMAIL, "", ""),
        (Column.LEFT, "  ", None),
    ],
)
def test_a_cell_becomes_a_clean_value(column: Column, cell: str, value: str | None) -> None:
    assert read_value(column, cell, 2) == value


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        (Column.CODE, "", "missingValue"),
        (Column.NAME, " 　", "missingValue"),
        (Column.CODE, "00/01", "badCode"),
        (Column.CODE, "__x__", "badCode"),
        (Column.CODE, "..", "badCode"),
        (Column.CODE, "社員1", "badCode"),
        (Column.CODE, "1" * 21, "tooLong"),
        (Column.NAME, "花" * 51, "tooLong"),
        (Column.NAME, "佐藤\t花子", "controlCharacter"),
        (Column.NAME, "佐藤\x00花子", "controlCharacter"),
        (Column.NAME, "佐藤\u202e花子", "controlCharacter"),
        (Column.NAME, "#N/A", "cellError"),
        (Column.EMAIL, "hanako", "badEmail"),
        (Column.EMAIL, "hanako@example", "badEmail"),
        (Column.EMAIL, "花子@example.jp", "badEmail"),
        (Column.JOINED, "2026-02-30", "badDate"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(column: Column, cell: str, code: str) -> None:
    fault = read_value(column, cell, 7)
    assert isinstance(fault, Fault)
    assert (fault.line, fault.column, fault.code.value) == (7, column.value, code)


def test_every_fault_of_a_line_and_of_every_line_is_named_at_once() -> None:
    read = files.read(("", "", *SATO[2:6], "x", "y", ""), SUZUKI, ("0003", "田中 由紀", *SATO[2:7], "z", ""))
    assert found(read.faults) == [
        (2, "code", "missingValue"),
        (2, "name", "missingValue"),
        (2, "email", "badEmail"),
        (2, "joinedOn", "badDate"),
        (4, "joinedOn", "badDate"),
    ]
    assert [line.code for line in read.lines] == ["0002"]


def test_a_code_that_stands_twice_names_the_first_line() -> None:
    read = files.read(SATO, SUZUKI, ("０００１", *SATO[1:]))
    assert found(read.faults) == [(4, "code", "duplicateCode")]
    assert read.faults[0].params == {"first": 2}


@pytest.mark.parametrize("text", ["", ".", "..", "a/b", "__a__", "a b", "あ", "a\n", "x" * 21])
def test_what_cannot_be_a_code_is_told(text: str) -> None:
    assert not is_code(text)
