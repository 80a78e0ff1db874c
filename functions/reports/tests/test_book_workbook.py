"""The attendance book's workbook, opened again."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.book.marks import Legend
from dakoku_reports.book.source import fiscal_year, kept_until
from dakoku_reports.book.workbook import write_book
from tests import samples

FIRST, FIRST_DAY = 7, 4


@pytest.fixture
def sheet(tmp_path: Path) -> Worksheet:
    """November's."""
    write_book(samples.book(), tmp_path / "book.xlsx")
    return openpyxl.load_workbook(tmp_path / "book.xlsx").worksheets[0]


def days(sheet: Worksheet, row: int) -> list[object]:
    return [sheet.cell(row, FIRST_DAY + n).value for n in range(30)]


def test_every_day_has_its_sign(sheet: Worksheet) -> None:
    shown = days(sheet, FIRST)
    assert shown[:3] == ["週", "○", "休"]
    assert shown[9:17] == ["年", "○\n(年)", "○\n張\n(特)", "張", "週", "○", "－", "職"]
    assert days(sheet, FIRST + 2)[:10] == [*[None] * 9, "年"]  # not in service yet


def test_what_is_counted_is_counted_by_the_sheet(sheet: Worksheet) -> None:
    heads = [sheet.cell(5, FIRST_DAY + 30 + n).value for n in range(7)]
    assert heads == ["出勤", "出張", "職\n(日)", "年\n(日)", "特\n(日)", "時間\n休", "記録\nなし"]
    assert sheet.cell(FIRST, FIRST_DAY + 30).value == '=COUNTIF(D7:AG7,"*○*")'


def test_seals_legend_and_retention_are_there(sheet: Worksheet) -> None:
    assert [sheet.cell(1, column).value for column in (25, 28, 31)] == ["校長", "教頭", "事務長"]
    assert {"Y1:AA1", "Y2:AA3", "AE2:AG3"} <= {str(cells) for cells in sheet.merged_cells.ranges}
    texts = [str(sheet.cell(row, 1).value) for row in range(FIRST + 3, sheet.max_row + 1)]
    assert any("年 年休" in text and "職 休職" in text and "特 特別休暇" in text for text in texts)
    assert "※ 確定を解除して修正中です。" in texts
    assert str(sheet.cell(FIRST + 1, 3).value) == "※ 鈴木 一郎"
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.left.text == "職員出勤状況（出勤簿）　2026年度　5年保存（2032年3月31日まで）"


def test_saturdays_are_blue_and_sundays_and_holidays_red(sheet: Worksheet) -> None:
    fonts = {day: sheet.cell(5, FIRST_DAY + day - 1).font.color for day in (1, 2, 3, 7)}
    red, plain, holiday, blue = (colour.rgb if colour else None for colour in fonts.values())
    assert (red, plain, blue) == ("00B3261E", None, "001A56C4")
    assert holiday == red
    fills = [sheet.cell(FIRST, FIRST_DAY + day - 1).fill.fgColor.rgb for day in (1, 2, 7)]
    assert fills == ["00FCE8E6", "00000000", "00E3EDFC"]


def test_it_prints_on_a4_landscape_with_the_days_on_each_page(sheet: Worksheet) -> None:
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize or 0)) == ("landscape", 9)
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$5:$6", "D7")


@pytest.mark.parametrize(
    ("marks", "signs"),
    [
        (["leave:年休", "leave:年末休暇"], {"年休": "年", "年末休暇": "末"}),
        (["leave:休"], {"休": "①"}),
        (["leave:時差:出勤", "leave:午後:510-600"], {"午後": "午", "時差:出勤": "時"}),
        (["present,trip", "none", ""], {}),
    ],
)
def test_every_kind_of_leave_has_a_sign_of_its_own(marks: list[str], signs: dict[str, str]) -> None:
    assert Legend.of(marks).leave == signs


def test_it_is_kept_for_five_years_from_the_end_of_its_school_year() -> None:
    assert (fiscal_year("2026-11", 4), fiscal_year("2027-03", 4), fiscal_year("2026-01", 1)) == (
        2026,
        2026,
        2026,
    )
    assert kept_until("2027-03", 4) == date(2032, 3, 31)
    assert kept_until("2026-04", 4) == date(2032, 3, 31)
