"""Our workbooks in LibreOffice: what their formulas come to, and how their pages look.

A page that is meant to look otherwise: `make pictures`, look at it, and commit it.
"""

import os
import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image, ImageChops

from dakoku.platform.languages import Language
from dakoku_reports.board.workbook import write_board
from dakoku_reports.book.workbook import write_book
from dakoku_reports.doctor.workbook import write_doctor
from dakoku_reports.month.workbook import month_workbook
from dakoku_reports.notice.workbook import notice_workbook
from tests import samples
from tools import office

APPROVED = Path(__file__).parent / "pictures"
PAGES = {
    **{f"month-{language.value}": 1 for language in Language},
    "board": 3,
    "book": 2,
    "doctor": 1,
    "notice": 1,
}
_BLOCK = 16  # pixels: what moves by one or two is still in its block
_TOLERANCE = 16  # of 255, on the mean of a block

Files = Mapping[str, Path]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """All workbooks."""
    folder = tmp_path_factory.mktemp("workbooks")
    made = {name: folder / f"{name}.xlsx" for name in PAGES}
    for language in Language:
        made[f"month-{language.value}"].write_bytes(month_workbook(samples.full_month(), language))
    write_board(samples.board(), "教員", made["board"])
    write_book(samples.book(24), made["book"])
    write_doctor(samples.doctor(), made["doctor"])
    notice_workbook(samples.letter(), Language.JA).save(made["notice"])
    return made


@pytest.fixture(scope="module")
def computed(files: Files, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """The same, opened after LibreOffice has computed them."""
    saved = office.recalculated(files, tmp_path_factory.mktemp("computed"))
    return {name: openpyxl.load_workbook(path, data_only=True) for name, path in saved.items()}


@pytest.fixture(scope="module")
def printed(files: Files, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Path]]:
    """The pages of each."""
    return office.pictures(files, tmp_path_factory.mktemp("printed"))


def minutes(value: Any) -> int:
    assert isinstance(value, timedelta), value
    return round(value.total_seconds() / 60)


def test_readers_that_do_not_compute_see_the_same(files: Files, computed: Mapping[str, Any]) -> None:
    compared = 0
    for name, path in files.items():
        formulas, results = (openpyxl.load_workbook(path, data_only=only) for only in (False, True))
        for sheet in formulas.worksheets:
            for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
                shown = results[sheet.title][cell.coordinate].value
                expected = computed[name][sheet.title][cell.coordinate].value
                assert _rounded(shown) == _rounded(expected), (name, sheet.title, cell.coordinate)
                compared += 1
    assert compared > 100


def _rounded(value: Any) -> Any:
    """To the minute; an empty text is nothing."""
    return minutes(value) if isinstance(value, timedelta) else value or None


def test_the_months_sums_are_our_totals(computed: Mapping[str, Any]) -> None:
    sheet = computed["month-ja"].worksheets[0]
    totals = samples.full_month().totals
    parts = [totals.before, totals.after, totals.day_off]
    assert [minutes(cell.value) for cell in sheet[4][14:18]] == [*parts, totals.overtime]
    (sums,) = [row for row in sheet.iter_rows(min_row=8) if row[0].value == "合計"]
    shown = [minutes(cell.value) for cell in sums[11:18]]
    assert shown == [totals.worked, totals.regular, totals.overtime, *parts, totals.club]


def test_the_boards_sums_are_those_of_the_confirmed_months(computed: Mapping[str, Any]) -> None:
    report = samples.board()
    staff, data = computed["board"]["職員一覧"], computed["board"]["集計データ"]
    for row, person in enumerate(report.of("教員"), start=5):
        own = [one.figures for one in person.months if one.figures]
        worked, overtime = ([one[name] for one in own] for name in ("worked", "overtime"))
        shown = [cell.value for cell in staff[row][5:11]]
        assert (shown[0], minutes(shown[1]), minutes(shown[2])) == (len(own), sum(worked), sum(overtime))
        assert minutes(shown[3]) == round(sum(overtime) / len(own))
        assert shown[4:] == [sum(each > limit * 60 for each in overtime) for limit in (45, 80)]
    totals = [minutes(row[9].value) for row in data.iter_rows(min_row=6) if row[5].value == "確定"]
    confirmed = [one.figures for person in report.of("教員") for one in person.months if one.figures]
    assert totals == [one["overtime"] for one in confirmed]


def test_the_sheet_says_what_the_file_is_called(computed: Mapping[str, Any]) -> None:
    name = samples.board().school.file_name("教員", "2025-09")
    assert computed["board"]["ファイル名変更"]["B4"].value == name


def test_the_book_counts_its_signs(computed: Mapping[str, Any]) -> None:
    sheet = computed["book"].worksheets[0]
    for row, person in enumerate(samples.book().people, start=7):
        marks = [mark for day in person.days for mark in day.split(",")]
        whole = [marks.count(f"leave:{kind}") for kind in ("休職", "年休", "特別休暇")]
        parts = sum(mark.startswith("leave:") for mark in marks) - sum(whole)
        expected = [marks.count("present"), marks.count("trip"), *whole, parts, marks.count("none")]
        assert [cell.value for cell in sheet[row][33:40]] == expected


def test_nothing_is_too_wide_for_its_cell(printed: Mapping[str, list[Path]]) -> None:
    for name, pages in printed.items():
        text = office.text(pages[0].parent / f"{name}.pdf")
        assert not [sign for sign in ("##", "Err:", "#NAME", "#REF", "#VALUE") if sign in text]


@pytest.mark.parametrize("name", PAGES)
def test_every_page_looks_as_approved(printed: Mapping[str, list[Path]], name: str) -> None:
    pages = printed[name]
    assert len(pages) == PAGES[name]
    for number, page in enumerate(pages, start=1):
        approved = APPROVED / f"{name}-{number}.png"
        if "DAKOKU_PICTURES" in os.environ:
            shutil.copy(page, approved)
        assert _difference(page, approved) <= _TOLERANCE, f"{page} is not as {approved}"


def _difference(page: Path, approved: Path) -> int:
    """The greatest difference of a block of one from that of the other: 0 to 255."""
    one, other = (Image.open(path).convert("L") for path in (page, approved))
    assert one.size == other.size
    coarse = (one.width // _BLOCK, one.height // _BLOCK)
    blocks = ImageChops.difference(*(each.resize(coarse, Image.Resampling.BOX) for each in (one, other)))
    (_, greatest) = blocks.getextrema()
    return int(str(greatest))
