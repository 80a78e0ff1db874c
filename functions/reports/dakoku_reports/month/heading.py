"""Above the table: whose month it is, its state, and the totals block."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.domain.sheet import Totals
from dakoku.platform.languages import Language
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_sum, written
from dakoku_reports.excel.results import Result
from dakoku_reports.month.names import title
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.words import WORDS
from dakoku_reports.month.words.shape import Heading

TOTALS_COLUMN = 15  # over the table's overtime columns, part over part
_NOTE_ROW = 5
_TWO_LINES = 28  # points


def write(
    sheet: Worksheet, record: MonthRecord, language: Language, totals_row: int, results: dict[str, Result]
) -> None:
    """Rows 1 to 5. `totals_row`: where the sums of the table stand; `results`: what formulas come to."""
    words = WORDS[language].heading
    written(sheet, 1, 1, title(record.month, language), look.HEADLINE)
    for row, (label, value) in enumerate(_facts(record, words), start=2):
        written(sheet, row, 1, label, look.LABEL)
        written(sheet, row, 4, value, look.FACT)
    _totals(sheet, words, record.totals, totals_row, results)
    if record.totals.days_incomplete:
        note = words.incomplete.format(days=record.totals.days_incomplete)
        written(sheet, _NOTE_ROW, 1, note, look.ALERT)


def made(record: MonthRecord, language: Language) -> str:
    """When the report was made, for the head of each page."""
    return WORDS[language].heading.made.format(at=f"{record.made_at:%Y-%m-%d %H:%M}")


def _facts(record: MonthRecord, words: Heading) -> tuple[tuple[str, str], ...]:
    who = record.employee
    position = words.position.format(position=who.position) if who.position else ""
    return (
        (words.department, f"{record.organisation} {record.department}"),
        (words.name, f"{who.code} {who.name}{position}"),
        (words.state, words.locked if record.locked else words.unlocked),
    )


def _totals(
    sheet: Worksheet, words: Heading, totals: Totals, totals_row: int, results: dict[str, Result]
) -> None:
    """The parts as the table sums them up, and their sum, which is the table's too."""
    sheet.row_dimensions[3].height = _TWO_LINES
    labels = (words.before, words.after, words.day_off, words.sum)
    written(sheet, 2, TOTALS_COLUMN, words.overtime, look.LABEL)
    for column, label in enumerate(labels, start=TOTALS_COLUMN):
        written(sheet, 3, column, label, look.HEAD)
    letters = [get_column_letter(TOTALS_COLUMN + number) for number in range(3)]
    formulas = [*(f"{letter}{totals_row}" for letter in letters), f"SUM({letters[0]}4:{letters[-1]}4)"]
    figures = (totals.before, totals.after, totals.day_off, totals.overtime)
    for column, (formula, minutes) in enumerate(zip(formulas, figures, strict=True), start=TOTALS_COLUMN):
        cell = cell_at(sheet, 4, column)
        put_sum(cell, formula, minutes, results)
        look.SUM_HOURS.wear(cell)
