"""Values into cells: text is never a formula, and a duration is a number that Excel can add."""

from datetime import date, timedelta

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet

DURATION = "[h]:mm"  # past 24 hours too


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell to write into. TypeError inside a merged one, which would swallow what is written."""
    found = sheet.cell(row, column)
    if isinstance(found, MergedCell):
        raise TypeError(f"{found.coordinate} lies inside a merged cell")
    return found


def put_text(cell: Cell, text: str) -> None:
    """Write text as text: a name that begins with `=` stays a name."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)
    cell.data_type = "s"


def put_minutes(cell: Cell, minutes: int | None) -> None:
    """Write minutes as a true duration; None leaves the cell blank (unknown is not zero)."""
    cell.number_format = DURATION
    if minutes is not None:
        cell.value = timedelta(minutes=minutes)
        cell.number_format = DURATION  # a timedelta brings one of its own


def put_day(cell: Cell, day: date) -> None:
    """Write a date that shows the day of its month."""
    cell.value = day
    cell.number_format = "d"
