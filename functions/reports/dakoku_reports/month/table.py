"""The table of a month: two rows of headings, one line for each date, one of sums."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from openpyxl.cell.cell import Cell
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.domain.sheet import Totals
from dakoku.platform.languages import Language
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_day, put_minutes, put_text
from dakoku_reports.month.columns import Column, Value, columns
from dakoku_reports.month.record import Line
from dakoku_reports.month.words import WORDS

_LINE_HEIGHT = 19  # points: 31 of them and the rest just fill one A4 page


class Table:
    """A sheet's table in a language."""

    def __init__(self, sheet: Worksheet, language: Language) -> None:
        self._sheet = sheet
        self._columns = columns(language)
        self._sum = WORDS[language].heading.sum

    def write_headings(self, row: int) -> int:
        """Groups in one row, names in the next. Gives the first row after them."""
        for number, column in enumerate(self._columns, start=1):
            self._sheet.column_dimensions[get_column_letter(number)].width = column.width
            _heading(cell_at(self._sheet, row, number), column.group or column.heading)
            _heading(cell_at(self._sheet, row + 1, number), column.heading if column.group else "")
        self._merge_headings(row)
        self._sheet.row_dimensions[row + 1].height = 28
        return row + 2

    def write_lines(self, row: int, lines: Iterable[Line]) -> int:
        """One row for each date. Gives the first row after them."""
        for current, line in enumerate(lines, start=row):
            for number, column in enumerate(self._columns, start=1):
                cell = cell_at(self._sheet, current, number)
                _put(cell, column, column.value(line))
                _dress(cell, column, None if line.plan.works else look.DAY_OFF)
            self._sheet.row_dimensions[current].height = _LINE_HEIGHT
            row = current + 1
        return row

    def write_totals(self, row: int, totals: Totals) -> None:
        """The sums beneath the columns that have one."""
        for number, column in enumerate(self._columns, start=1):
            cell = cell_at(self._sheet, row, number)
            if column.total:
                put_minutes(cell, column.total(totals))
            _dress(cell, column, look.HEADING)
            cell.font = look.STRONG
        put_text(cell_at(self._sheet, row, 1), self._sum)

    def _merge_headings(self, row: int) -> None:
        """A group over its columns; a column without one over both rows."""
        number = 1
        for group, members in groupby(self._columns, key=lambda column: column.group):
            end = number + len(list(members))
            if group:
                _merge(self._sheet, row, row, number, end - 1)
            else:
                for each in range(number, end):
                    _merge(self._sheet, row, row + 1, each, each)
            number = end


def _put(cell: Cell, column: Column, value: Value) -> None:
    if column.minutes:
        put_minutes(cell, value if isinstance(value, int) else None)
    elif isinstance(value, date):
        put_day(cell, value)
    elif isinstance(value, str):
        put_text(cell, value)


def _dress(cell: Cell, column: Column, fill: PatternFill | None) -> None:
    cell.font, cell.border = look.BODY, look.BOX
    cell.alignment = look.RIGHT if column.minutes else look.LEFT
    if fill:
        cell.fill = fill


def _heading(cell: Cell, text: str) -> None:
    if text:
        put_text(cell, text)
    cell.font, cell.fill, cell.border, cell.alignment = look.STRONG, look.HEADING, look.BOX, look.CENTRE


def _merge(sheet: Worksheet, top: int, bottom: int, left: int, right: int) -> None:
    sheet.merge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)
