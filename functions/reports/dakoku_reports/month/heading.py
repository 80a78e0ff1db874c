"""Above the table: whose month it is, its state, and the totals block."""

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from dakoku.platform.languages import Language
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_minutes, put_text
from dakoku_reports.month.names import title
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.words import WORDS
from dakoku_reports.month.words.shape import Heading

_TOTALS_COLUMN = 15  # over the table's overtime columns, part over part
_NOTE_COLUMN = 20


def write(sheet: Worksheet, record: MonthRecord, language: Language) -> None:
    """Rows 1 to 4."""
    words = WORDS[language].heading
    _text(sheet, 1, 1, title(record.month, language)).font = look.TITLE
    for row, (label, value) in enumerate(_facts(record, words), start=2):
        _text(sheet, row, 1, label).font = look.STRONG
        _text(sheet, row, 3, value)
    _totals(sheet, record, words)
    for row, note in enumerate(_notes(record, words), start=2):
        _text(sheet, row, _NOTE_COLUMN, note).font = look.SMALL


def _facts(record: MonthRecord, words: Heading) -> tuple[tuple[str, str], ...]:
    who = record.employee
    position = words.position.format(position=who.position) if who.position else ""
    return (
        (words.department, f"{record.organisation} {record.department}"),
        (words.name, f"{who.code} {who.name}{position}"),
        (words.state, words.locked if record.locked else words.unlocked),
    )


def _notes(record: MonthRecord, words: Heading) -> list[str]:
    notes = [words.made.format(at=f"{record.made_at:%Y-%m-%d %H:%M}")]
    if record.totals.days_incomplete:
        notes.append(words.incomplete.format(days=record.totals.days_incomplete))
    return notes


def _totals(sheet: Worksheet, record: MonthRecord, words: Heading) -> None:
    totals = record.totals
    block = (
        (words.before, totals.before),
        (words.after, totals.after),
        (words.day_off, totals.day_off),
        (words.sum, totals.overtime),
    )
    for column, (label, minutes) in enumerate(block, start=_TOTALS_COLUMN):
        name = _text(sheet, 3, column, label)
        name.font, name.fill, name.border, name.alignment = look.STRONG, look.HEADING, look.BOX, look.CENTRE
        sum_ = cell_at(sheet, 4, column)
        put_minutes(sum_, minutes)
        sum_.font, sum_.border, sum_.alignment = look.STRONG, look.BOX, look.CENTRE
    _text(sheet, 2, _TOTALS_COLUMN, words.overtime).font = look.STRONG


def _text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = cell_at(sheet, row, column)
    put_text(cell, text)
    cell.font = look.BODY
    return cell
