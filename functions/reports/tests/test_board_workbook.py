"""The workbook of 人事課報告, opened again as the board would."""

import tracemalloc
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook

from dakoku.store.organisation.departments import Department
from dakoku_reports.board.record import School, said
from dakoku_reports.board.workbook import write_board
from tests import samples


@pytest.fixture
def opened(tmp_path: Path) -> Workbook:
    """The file of 教員."""
    write_board(samples.board(), "教員", tmp_path / "board.xlsx")
    return openpyxl.load_workbook(tmp_path / "board.xlsx")


def test_it_has_the_sheets_of_the_form(opened: Workbook) -> None:
    assert opened.sheetnames == ["ファイル名変更", "職員一覧", "集計データ"]


def test_the_file_is_called_as_the_board_wants_it() -> None:
    report = samples.board()
    assert report.groups == ["教員", "事務", "寄宿舎"]
    assert report.school.file_name("教員", "2025-09") == "07 前橋工(全日)_教員 (25.9)"
    assert School("1", "前橋").file_name("寄宿/舎", "2026-01") == "01 前橋_寄宿舎 (26.1)"


@pytest.mark.parametrize(
    ("department", "expected"),
    [
        (Department("a", "0100", "北小学校"), School("0100", "北小学校")),
        (Department("a", "0100", "北小学校", report_number="1", report_name="北"), School("1", "北")),
        (
            Department("a", "0100", "北/高", report_name="前橋 工", course="全日"),
            School("0100", "前橋 工(全日)"),
        ),
    ],
)
def test_a_department_without_report_fields_is_called_by_its_own(
    department: Department, expected: School
) -> None:
    assert School.of(department) == expected


def test_months_are_told_with_their_year_once() -> None:
    assert said(["2025-12", "2026-01", "2026-02"]) == "2025年12月、2026年1月、2月"


def test_year_month_and_group_are_chosen_from_lists(opened: Workbook) -> None:
    sheet = opened["ファイル名変更"]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert rules == {
        "B3": '"2024,2025,2026,2027"',
        "D3": '"1,2,3,4,5,6,7,8,9,10,11,12"',
        "C7:D11": '"○"',
    }
    table = [[cell.value for cell in row[:5]] for row in sheet.iter_rows(min_row=7, max_row=11)]
    assert (sheet["B3"].value, sheet["D3"].value) == (2025, 9)
    assert table[1:4] == [
        [2, "前橋南", None, None, None],
        [7, "前橋工(全日)", "○", None, None],
        [7, "前橋工(定時)", None, None, None],
    ]
    assert table[4][0] == "0900"
    assert sheet.column_dimensions["F"].hidden


def test_another_group_is_written_out(tmp_path: Path) -> None:
    write_board(samples.board(), "寄宿舎", tmp_path / "board.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "board.xlsx")["ファイル名変更"]
    assert [cell.value for cell in sheet[9][:5]] == [7, "前橋工(全日)", None, None, "寄宿舎"]


def test_every_person_has_twelve_months_and_those_not_confirmed_are_blank(opened: Workbook) -> None:
    sheet = opened["集計データ"]
    rows = list(sheet.iter_rows(min_row=6, values_only=True))
    assert len(rows) == 3 * 12
    april = samples.figures(5)
    assert rows[0][:9] == (
        1,
        "0001",
        "佐藤 花子",
        "教諭",
        datetime(2025, 4, 1),  # noqa: DTZ001 - as openpyxl gives a date
        "確定",
        20,
        timedelta(minutes=april["worked"]),
        timedelta(minutes=9300),
    )
    assert rows[0][9] == "=SUM(K6:M6)"
    assert [row[5] for row in rows[12:24]] == ["確定", "確定", "解除中", *["確定"] * 3, *["未確定"] * 6]
    assert [row[5] for row in rows[24:27]] == ["対象外", "対象外", "確定"]
    assert all(set(row[6:]) == {None} for row in rows if row[5] != "確定")
    assert sheet["A3"].value == "未確定のため空欄の月: 2025年10月、11月、12月、2026年1月、2月、3月"
    assert opened["職員一覧"]["L6"].value == "確定を解除中: 2025年6月"


def test_sums_are_formulas_over_the_persons_own_months(opened: Workbook) -> None:
    sheet = opened["職員一覧"]
    assert (sheet["G6"].value, sheet["H6"].value) == (
        "=SUM('集計データ'!H18:H29)",
        "=SUM('集計データ'!J18:J29)",
    )
    assert (sheet["G8"].value, sheet["G8"].number_format) == ("=SUM(G5:G7)", "[h]:mm")


def test_a_hostile_name_stays_text(tmp_path: Path) -> None:
    write_board(samples.board(), "事務", tmp_path / "board.xlsx")
    book = openpyxl.load_workbook(tmp_path / "board.xlsx")
    for cell in (book["職員一覧"]["C5"], book["集計データ"]["C6"]):
        assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_twenty_times_the_people_take_hardly_more_memory(tmp_path: Path) -> None:
    def peak(people: int) -> int:
        report = samples.board()
        many = replace(report, people=list(report.of("教員")[:1]) * people)
        tracemalloc.start()
        write_board(many, "教員", tmp_path / f"{people}.xlsx")
        (_, most) = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    few = peak(10)
    assert peak(200) < 2 * few  # what formulas come to is noted, nothing else


def test_every_sheet_prints_on_a4_with_its_headings_and_whose_it_is(opened: Workbook) -> None:
    printed = {
        sheet.title: (sheet.page_setup.orientation, sheet.print_title_rows, sheet.freeze_panes)
        for sheet in opened.worksheets
    }
    assert printed == {
        "ファイル名変更": ("portrait", "$6:$6", "A7"),
        "職員一覧": ("landscape", "$4:$4", "D5"),
        "集計データ": ("landscape", "$4:$5", "D6"),
    }
    for sheet in opened.worksheets:
        assert (int(sheet.page_setup.paperSize or 0), sheet.page_setup.fitToWidth) == (9, 1)
        assert sheet.oddHeader is not None
        assert sheet.oddFooter is not None
        assert sheet.oddHeader.left.text == "北浜市教育委員会 前橋工業高等学校"
        assert sheet.oddFooter.right.text == "&P / &N"
