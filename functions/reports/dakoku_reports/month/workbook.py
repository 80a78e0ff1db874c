"""The month's workbook: heading and totals above, a line for each date, the sums beneath."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel.page import landscape
from dakoku_reports.month import heading, table
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.words import month_title

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TABLE_ROW = 6  # the first row of the table's own headings


def month_workbook(record: MonthRecord) -> bytes:
    """The .xlsx of a month."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = month_title(record.month)
    book.properties.creator = "Dakoku"
    book.properties.title = f"在校等時間記録 {month_title(record.month)}"
    _fill(sheet, record)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, record: MonthRecord) -> None:
    heading.write(sheet, record)
    first = table.write_headings(sheet, _TABLE_ROW)
    end = table.write_lines(sheet, first, record.lines())
    table.write_totals(sheet, end, record.totals)
    sheet.freeze_panes = f"C{first}"
    landscape(sheet, f"{_TABLE_ROW}:{first - 1}")
