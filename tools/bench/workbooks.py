"""The largest workbook there is: a year of a thousand people, against openpyxl writing the same cells."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import WriteOnlyCell

from dakoku_reports.board.record import BoardReport, Person, Reported, School, State
from dakoku_reports.board.source import fiscal_months
from dakoku_reports.board.workbook import write_board
from tools.bench.table import Line

PEOPLE = 1000
_GROUP = "教員"
_SUMS = {
    "worked": 12345,
    "regular": 9300,
    "before": 345,
    "after": 2400,
    "dayOff": 300,
    "club": 600,
    "daysWorked": 20,
}


def measure() -> list[Line]:
    """The ratio of both times."""
    with TemporaryDirectory() as folder:
        ours, bare = Path(folder, "ours.xlsx"), Path(folder, "bare.xlsx")
        report = _report()
        started = perf_counter()
        write_board(report, _GROUP, ours)
        taken = perf_counter() - started
        return [
            Line(
                f"report of {PEOPLE:,} people × 12 months, against openpyxl alone",
                taken / _bare(ours, bare),
                1.5,
                "×",
                f"{taken:.1f} s",
            )
        ]


def _bare(like: Path, path: Path) -> float:
    """Seconds that openpyxl takes to write the same values and formats, row by row, with nothing else."""
    sheets = [
        (sheet.title, [[(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows()])
        for sheet in load_workbook(like).worksheets
    ]
    started = perf_counter()
    book = Workbook(write_only=True)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            cells = [WriteOnlyCell(sheet, value) for value, _ in row]  # type: ignore[arg-type] # as read
            for cell, (_, number_format) in zip(cells, row, strict=True):
                cell.number_format = number_format
            sheet.append(cells)
    book.save(path)
    return perf_counter() - started


def _report() -> BoardReport:
    months = fiscal_months(2025, 4)
    year = [Reported(month, State.CONFIRMED, _SUMS) for month in months]
    school = School("1", "前橋")
    people = [
        Person(f"{number:04}", f"佐藤 花子{number}", "教諭", "正規", _GROUP, year) for number in range(PEOPLE)
    ]
    return BoardReport(
        "北浜市教育委員会", "前橋高等学校", school, [school], 2025, months, months, people, "2026-04-05 09:12"
    )
