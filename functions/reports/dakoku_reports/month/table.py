"""The table of a month: two rows of headings, one line for each date, one of sums."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from itertools import groupby

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.platform.languages import Language
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_date, put_minutes, put_sum, put_text, span
from dakoku_reports.excel.days import Tone, tone
from dakoku_reports.excel.look import Dress
from dakoku_reports.excel.results import Result
from dakoku_reports.excel.width import column_width, lines_needed
from dakoku_reports.month.columns import Column, Value, columns
from dakoku_reports.month.record import Line
from dakoku_reports.month.words import WORDS

_LINE_HEIGHT = 18  # points, of a line of text; 31 of them and the rest fill one A4 page
_DATED = 3  # the first columns tell which day it is: its colour is in them
_DAY, _INSTANT = "d", "m/d h:mm"


class Table:
    """A sheet's table in a language."""

    def __init__(self, sheet: Worksheet, language: Language, lines: Iterable[Line]) -> None:
        self._sheet = sheet
        self._columns = columns(language)
        self._sum = WORDS[language].heading.sum
        self._lines = list(lines)
        self._widths = [self._width(column) for column in self._columns]

    def write(self, row: int, results: dict[str, Result]) -> tuple[int, int]:
        """Everything from this row on. Gives the first row of the dates, and that of the sums, whose results
        it notes."""
        self._write_headings(row)
        first = row + 2
        for current, line in enumerate(self._lines, start=first):
            self._write_line(current, line)
        end = first + len(self._lines)
        self._write_sums(first, end, results)
        return first, end

    def _width(self, column: Column) -> float:
        shown = [value for line in self._lines if isinstance(value := column.value(line), str)]
        return column_width(shown, column.width, column.most)

    def _write_headings(self, row: int) -> None:
        """Groups in one row, names in the next."""
        for number, column in enumerate(self._columns, start=1):
            self._sheet.column_dimensions[get_column_letter(number)].width = self._widths[number - 1]
            _heading(cell_at(self._sheet, row, number), column.group or column.heading)
            _heading(cell_at(self._sheet, row + 1, number), column.heading if column.group else "")
        self._merge_headings(row)
        fitted = zip(self._columns, self._widths, strict=True)
        deepest = max(lines_needed(column.heading, width) - (not column.group) for column, width in fitted)
        self._sheet.row_dimensions[row].height = 20
        self._sheet.row_dimensions[row + 1].height = 15 * max(1, deepest)

    def _write_line(self, row: int, line: Line) -> None:
        shade = tone(line.date, line.plan.kind)
        deepest = 1
        for number, column in enumerate(self._columns, start=1):
            cell, value = cell_at(self._sheet, row, number), column.value(line)
            _dress(column, shade, is_date=number <= _DATED).wear(cell)
            _put(cell, column, value)
            if isinstance(value, str):
                deepest = max(deepest, lines_needed(value, self._widths[number - 1]))
        self._sheet.row_dimensions[row].height = max(_LINE_HEIGHT, 15 * deepest)

    def _write_sums(self, first: int, row: int, results: dict[str, Result]) -> None:
        """The sums beneath the columns that have one. Incomplete days are blank there, and so outside."""
        for number, column in enumerate(self._columns, start=1):
            cell = cell_at(self._sheet, row, number)
            (look.SUM_HOURS if column.minutes else look.SUM_TEXT).wear(cell)
            if column.total:
                minutes = sum(value for line in self._lines if isinstance(value := column.value(line), int))
                put_sum(cell, f"SUM({span(first, row - 1, number)})", minutes, results)
        put_text(cell_at(self._sheet, row, 1), self._sum)
        _merge(self._sheet, row, row, 1, _DATED)
        self._sheet.row_dimensions[row].height = 20

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
    elif isinstance(value, datetime):
        put_date(cell, value, _INSTANT)
    elif isinstance(value, date):
        put_date(cell, datetime.combine(value, time()), _DAY)
    elif isinstance(value, str):
        put_text(cell, value)


def _dress(column: Column, shade: Tone, *, is_date: bool) -> Dress:
    if is_date:
        return replace(look.MIDDLE, font=shade.font, fill=shade.fill)
    return (look.HOURS if column.minutes else look.TEXT).on(shade.fill)


def _heading(cell: Cell, text: str) -> None:
    if text:
        put_text(cell, text)
    look.HEAD.wear(cell)


def _merge(sheet: Worksheet, top: int, bottom: int, left: int, right: int) -> None:
    sheet.merge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)
