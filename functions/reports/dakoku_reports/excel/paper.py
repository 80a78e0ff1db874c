"""A page written from top to bottom, as a letter is: lines over its whole width, boxes side by side."""

from math import ceil

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_text
from dakoku_reports.excel.width import measure

COLUMNS = 12
_WIDTH = 7.2  # of each, in characters: together as wide as A4 between its margins
_LINE = 19  # points
_RULE = Border(bottom=Side(style="thin"))
_TEXT = Alignment(horizontal="left", vertical="center", wrap_text=True)


class Paper:
    """A4 portrait on one page, of twelve narrow columns. `row` is the next that is free."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self.row = 1
        for column in range(1, COLUMNS + 1):
            sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
        sheet.page_setup.orientation = "portrait"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = 1
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins = PageMargins(left=0.75, right=0.75, top=0.7, bottom=0.6, header=0.3, footer=0.3)
        sheet.print_options.horizontalCentered = True
        sheet.sheet_view.showGridLines = False

    def line(self, text: str, align: Alignment = _TEXT, font: Font = look.BODY) -> None:
        """Text over the whole width, as high as it needs."""
        cell = self._over(1, COLUMNS)
        put_text(cell, text)
        cell.font, cell.alignment = font, align
        lines = ceil(measure(text) / (COLUMNS * _WIDTH * 1.08 * 10 / (font.size or 10)))
        self.down(_LINE * max(1, lines) * max(1.0, (font.size or 10) / 11))

    def box(self, first: int, last: int, align: Alignment = look.CENTRE) -> Cell:
        """A framed cell over some of the columns, on the row that is free."""
        cell = self._over(first, last)
        self._frame(first, last, look.BOX)
        cell.font, cell.alignment = look.BODY, align
        return cell

    def rule(self, text: str) -> None:
        """Text over the whole width, to be written behind by hand: with a line beneath."""
        cell = self._over(1, COLUMNS)
        put_text(cell, text)
        cell.font, cell.alignment = look.BODY, _TEXT
        self._frame(1, COLUMNS, _RULE)

    def head(self, first: int, last: int, text: str) -> None:
        """The same, as a heading of others."""
        cell = self.box(first, last)
        put_text(cell, text)
        cell.font, cell.fill = look.STRONG, look.HEADING

    def down(self, height: float = _LINE) -> None:
        """To the next row; this one is so many points high."""
        self._sheet.row_dimensions[self.row].height = height
        self.row += 1

    def _frame(self, first: int, last: int, border: Border) -> None:
        for column in range(first, last + 1):
            self._sheet.cell(self.row, column).border = border

    def _over(self, first: int, last: int) -> Cell:
        cell = cell_at(self._sheet, self.row, first)
        if last > first:
            self._sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=first, end_column=last)
        return cell
