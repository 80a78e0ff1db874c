"""Values into cells: text is never a formula, and a duration is a number that Excel can add."""

from datetime import datetime, timedelta

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel.look import DURATION, Dress
from dakoku_reports.excel.results import Result


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell to write into. TypeError inside a merged one, which would swallow what is written."""
    found = sheet.cell(row, column)
    if isinstance(found, MergedCell):
        raise TypeError(f"{found.coordinate} lies inside a merged cell")
    return found


def clean(text: str) -> str:
    """Without the characters that no workbook can hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)


def put_text(cell: Cell, text: str) -> None:
    """Write text as text: a name that begins with `=` stays a name."""
    cell.value = clean(text)
    cell.data_type = "s"


def put_minutes(cell: Cell, minutes: int | None) -> None:
    """Write minutes as a true duration; None leaves the cell blank (unknown is not zero)."""
    cell.number_format = DURATION
    if minutes is not None:
        cell.value = timedelta(minutes=minutes)
        cell.number_format = DURATION  # a timedelta brings one of its own


def put_date(cell: Cell, value: datetime, number_format: str) -> None:
    """Write a date, or an instant in local time, in a format."""
    cell.value = value.replace(tzinfo=None)
    cell.number_format = number_format


def put_sum(cell: Cell, formula: str, minutes: int, results: dict[str, Result]) -> None:
    """Write a formula of ours (`"SUM(A1:A3)"`), nothing of it from outside, and note what it comes to."""
    cell.value = f"={formula}"
    results[cell.coordinate] = minutes / (24 * 60)


def written(sheet: Worksheet, row: int, column: int, text: str, dress: Dress) -> Cell:
    """A text in its dress."""
    cell = cell_at(sheet, row, column)
    put_text(cell, text)
    dress.wear(cell)
    return cell


def span(row: int, last_row: int, column: int) -> str:
    """The address of a part of a column: "E5:E16"."""
    letter = get_column_letter(column)
    return f"{letter}{row}:{letter}{last_row}"
