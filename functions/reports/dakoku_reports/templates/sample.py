"""A form to begin with: every field of a kind under what it gives, its cell named."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import absolute_coordinate, get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.platform.languages import Language
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import written
from dakoku_reports.templates.fields import PREFIX, Fields, Record
from dakoku_reports.templates.rows import address
from dakoku_reports.templates.words import WORDS, label

_WIDTH, _WIDE = 12, 36
_TITLE = 31  # characters: Excel takes no more


def write_sample(fields: Fields[Record], language: Language, path: Path) -> None:
    """Write the .xlsx: a sheet of single values, and one for each table."""
    words, book = WORDS[language], Workbook()
    sheet = book.worksheets[0]
    sheet.title = words.single
    for row, field in enumerate(fields.single, start=1):
        name = f"{PREFIX}{field.name}"
        written(sheet, row, 1, label(name, language), look.HEAD)
        _named(book, sheet, row, 2, name)
    sheet.column_dimensions["A"].width = sheet.column_dimensions["B"].width = _WIDE
    for table in fields.tables:
        sheet = book.create_sheet(words.lines[table.name].replace(":", "")[:_TITLE])
        for column, field in enumerate(table.fields, start=1):
            name = f"{PREFIX}{table.name}.{field.name}"
            written(sheet, 1, column, label(name, language), look.HEAD)
            _named(book, sheet, 2, column, name)
            sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
        sheet.freeze_panes = "A2"
    book.save(path)


def _named(book: Workbook, sheet: Worksheet, row: int, column: int, name: str) -> None:
    look.TEXT.wear(sheet.cell(row, column))  # type: ignore[arg-type] # nothing is merged here
    at = f"{quote_sheetname(sheet.title)}!{absolute_coordinate(address(column, row))}"
    book.defined_names[name] = DefinedName(name, attr_text=at)
