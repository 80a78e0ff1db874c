"""Files in all the ways that other programs write them come to the same lines."""

import codecs
from datetime import date, datetime

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.people import read_staff_list
from tests.staff import files
from tests.staff.files import HEADING, SATO, SUZUKI, csv_file, csv_text, found, xlsx_file

FILES = {
    "utf-8": csv_file(HEADING, SATO, SUZUKI),
    "utf-8 with bom": csv_file(HEADING, SATO, SUZUKI, bom=True),
    "shift_jis": csv_file(HEADING, SATO, SUZUKI, encoding="cp932"),
    "unicode text of Excel": codecs.BOM_UTF16_LE
    + csv_text(HEADING, SATO, SUZUKI, delimiter="\t").encode("utf-16-le"),
    "xlsx": xlsx_file(HEADING, SATO, SUZUKI),
    "blank lines and a title above": csv_file(("職員一覧",), (), HEADING, SATO, ("",) * 9, SUZUKI),
    "columns beyond the heading, blank": csv_file(HEADING, (*SATO, "", " "), SUZUKI),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES.keys())
def test_the_same_people_are_read_from_every_kind_of_file(data: bytes) -> None:
    read = read_staff_list(data)
    assert read.faults == ()
    assert [line.code for line in read.lines] == ["0001", "0002"]
    hanako = read.lines[0].values
    assert hanako[Column.NAME] == "佐藤 花子"
    assert hanako[Column.DEPARTMENT] == "0100"
    assert hanako[Column.JOINED] == date(2020, 4, 1)
    assert hanako[Column.LEFT] is None


def test_lines_are_numbered_as_the_program_shows_them() -> None:
    read = read_staff_list(csv_file(("職員一覧",), (), HEADING, SATO, (), SUZUKI))
    assert [line.line for line in read.lines] == [4, 6]


def test_a_quoted_line_break_does_not_shift_the_numbers_after_it() -> None:
    broken = ("0001", "佐藤\n花子", *SATO[2:])
    read = read_staff_list(csv_file(HEADING, broken, SUZUKI))
    assert found(read.faults) == [(2, "name", "controlCharacter")]
    assert [line.line for line in read.lines] == [4]


def test_numbers_in_a_workbook_are_read_as_excel_shows_them() -> None:
    def formats(sheet: Worksheet) -> None:
        sheet["A2"].number_format = "0000"
        sheet["D2"].number_format = "0000;[Red]-0000"
        sheet["H2"].number_format = "yyyy/m/d"

    line = (1, "佐藤 花子", None, 100, None, None, None, datetime(2020, 4, 1), 20260331)  # noqa: DTZ001
    values = read_staff_list(xlsx_file(HEADING, line, mend=formats)).lines[0].values
    assert values[Column.CODE] == "0001"
    assert values[Column.DEPARTMENT] == "0100"
    assert values[Column.JOINED] == date(2020, 4, 1)
    assert values[Column.LEFT] == date(2026, 3, 31)


def test_a_number_without_a_format_stays_as_it_is_shown() -> None:
    values = read_staff_list(xlsx_file(HEADING, (1.0, *SATO[1:]))).lines[0].values
    assert values[Column.CODE] == "1"


def test_only_the_first_sheet_counts() -> None:
    read = read_staff_list(
        xlsx_file(HEADING, SATO, mend=lambda sheet: sheet.parent.create_sheet("2").append(["x"]))  # type: ignore[union-attr]
    )
    assert len(read.lines) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "emptyFile"),
        (codecs.BOM_UTF8, "emptyFile"),
        (b"\r\n,,\r\n", "emptyFile"),
        (xlsx_file(), "emptyFile"),
        (csv_file(HEADING), "noLines"),
        (csv_file(("a", "b"), ("1", "2")), "headerNotFound"),
        (b"\xff\xfe\x00", "wrongEncoding"),
        (b"\x81\x20\xff\xff", "wrongEncoding"),
        (csv_file(HEADING) + b'"0001,', "brokenQuotes"),
        (b"PK\x03\x04 but not a zip", "brokenWorkbook"),
        (xlsx_file(HEADING, SATO)[:2000], "brokenWorkbook"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "oldWorkbook"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "encryptedWorkbook"),
        (bytes(5 * 1024 * 1024 + 1), "fileTooLarge"),
        (csv_file(HEADING, *[SATO] * 10_001), "tooManyLines"),
        (xlsx_file(HEADING[:2], *[SATO[:2]] * 10_001), "tooManyLines"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, code: str) -> None:
    read = read_staff_list(data)
    assert [fault.code.value for fault in read.faults] == [code]
    assert read.lines == ()


def test_ten_thousand_lines_are_read() -> None:
    lines = [(f"{number:05}", "佐藤 花子") for number in range(10_000)]
    assert len(read_staff_list(csv_file(HEADING[:2], *lines)).lines) == 10_000


def test_a_line_with_another_number_of_columns_is_named() -> None:
    read = files.read(SATO[:-1], (*SUZUKI, "", "x"))
    assert found(read.faults) == [(2, None, "wrongColumns"), (3, None, "wrongColumns")]
    assert read.faults[1].params == {"expected": 9, "found": 11}
