"""The month's workbook: heading and totals above, a line for each date, the sums beneath."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.platform.languages import Language
from dakoku_reports.excel.page import Page, set_page
from dakoku_reports.excel.results import Result, write_results
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
    results: dict[str, Result] = {}
    _fill(sheet, record, language, results)
    bare, out = BytesIO(), BytesIO()
    book.save(bare)
    write_results(bare, out, [results])
    return out.getvalue()


def _fill(sheet: Worksheet, record: MonthRecord, language: Language, results: dict[str, Result]) -> None:
    table = Table(sheet, language, record.lines())
    first, totals_row = table.write(_TABLE_ROW, results)
    heading.write(sheet, record, language, totals_row, results)
    sheet.freeze_panes = f"D{first}"
    page = Page(
        "landscape",
        f"{_TABLE_ROW}:{first - 1}",
        whose=f"{record.organisation} {record.department}",
        made=heading.made(record, language),
        what=f"{title(record.month, language)} {record.employee.code} {record.employee.name}",
        pages_high=1,
    )
    set_page(sheet, page)
