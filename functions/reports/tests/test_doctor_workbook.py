"""産業医連絡票, opened again as its reader would."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.doctor.workbook import write_doctor
from tests import samples


@pytest.fixture
def sheet(tmp_path: Path) -> Worksheet:
    """The sample list."""
    write_doctor(samples.doctor(), tmp_path / "doctor.xlsx")
    return openpyxl.load_workbook(tmp_path / "doctor.xlsx").worksheets[0]


def row(sheet: Worksheet, number: int) -> list[object]:
    return [cell.value for cell in sheet[number]]


def hours(text: str) -> timedelta:
    hour, minute = text.split(":")
    return timedelta(hours=int(hour), minutes=int(minute))


def test_a_line_has_the_guidelines_hours_and_the_acts_side_by_side(sheet: Worksheet) -> None:
    assert row(sheet, 8)[:8] == [
        1,
        "0001",
        "佐藤 花子",
        "教諭",
        hours("266:40"),
        23,
        hours("98:08"),
        hours("89:31"),
    ]
    assert (sheet["G7"].value, sheet["H7"].value) == ("在校等時間", "法の算定")
    assert sheet["H8"].number_format == "[h]:mm"


def test_the_months_before_stand_beside_it_and_what_is_not_known_is_blank(sheet: Worksheet) -> None:
    assert [sheet.cell(7, column).value for column in range(9, 14)] == ["9月", "8月", "7月", "6月", "5月"]
    assert row(sheet, 8)[8:15] == [hours("75:12"), hours("12:00"), None, None, None, hours("86:40"), 2]


def test_it_says_above_what_and_whether_the_month_is_confirmed(tmp_path: Path) -> None:
    write_doctor(replace(samples.doctor(), confirmed=False), tmp_path / "open.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "open.xlsx").worksheets[0]
    assert sheet["C3"].value == "1か月の時間外が 80:00 を超えた職員（2人）"
    assert sheet["C4"].value == "未確定（今後変わることがあります）"


def test_it_prints_on_a4_landscape_with_its_headings_on_each_page(sheet: Worksheet) -> None:
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize or 0)) == ("landscape", 9)
    assert sheet.print_title_rows == "$6:$7"


def test_a_month_without_anybody_says_so(tmp_path: Path) -> None:
    write_doctor(replace(samples.doctor(), people=[]), tmp_path / "none.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "none.xlsx").worksheets[0]
    assert sheet["A8"].value == "該当する職員はいません。"
