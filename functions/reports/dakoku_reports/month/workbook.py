"""The month's workbook: heading and totals above, a line for each date, the sums beneath."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.platform.languages import Language
from dakoku_reports.excel.page import landscape
from dakoku_reports.month import heading
from dakoku_reports.month.names import month_name, title
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.table import Table

_TABLE_ROW = 6  # the first row of the table's own headings


def month_workbook(record: MonthRecord, language: Language) -> bytes:
    """The .xlsx of a month, in a language."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = month_name(record.month, language)
    book.properties.creator = "Dakoku"
    book.properties.title = title(record.month, language)
    _fill(sheet, record, language)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, record: MonthRecord, language: Language) -> None:
    heading.write(sheet, record, language)
    table = Table(sheet, language)
    first = table.write_headings(_TABLE_ROW)
    end = table.write_lines(first, record.lines())
    table.write_totals(end, record.totals)
    sheet.freeze_panes = f"C{first}"
    landscape(sheet, f"{_TABLE_ROW}:{first - 1}")
