"""Above the table: whose month it is, its state, and the totals block."""

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel import look
from dakoku_reports.excel.cells import cell_at, put_minutes, put_text
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.month.words import month_title

_TOTALS_COLUMN = 12  # over the table's overtime columns, part over part
_NOTE_COLUMN = 17


def write(sheet: Worksheet, record: MonthRecord) -> None:
    """Rows 1 to 4."""
    _text(sheet, 1, 1, f"在校等時間記録 {month_title(record.month)}").font = look.TITLE
    for row, (label, value) in enumerate(_facts(record), start=2):
        _text(sheet, row, 1, label).font = look.STRONG
        _text(sheet, row, 3, value)
    _totals(sheet, record)
    for row, note in enumerate(_notes(record), start=2):
        _text(sheet, row, _NOTE_COLUMN, note).font = look.SMALL


def _facts(record: MonthRecord) -> tuple[tuple[str, str], ...]:
    who = record.employee
    position = f"（{who.position}）" if who.position else ""
    return (
        ("所属", f"{record.organisation} {record.department}"),
        ("氏名", f"{who.code} {who.name}{position}"),
        ("状態", "確定" if record.locked else "未確定"),
    )


def _notes(record: MonthRecord) -> list[str]:
    notes = [f"作成 {record.made_at:%Y-%m-%d %H:%M}"]
    if record.totals.days_incomplete:
        notes.append(f"打刻がそろわない日が {record.totals.days_incomplete} 日あり、合計に入っていません。")
    return notes


def _totals(sheet: Worksheet, record: MonthRecord) -> None:
    totals = record.totals
    block = (
        ("定刻前", totals.before),
        ("定刻後", totals.after),
        ("週休日・休日等", totals.day_off),
        ("合計", totals.overtime),
    )
    for column, (label, minutes) in enumerate(block, start=_TOTALS_COLUMN):
        name = _text(sheet, 3, column, label)
        name.font, name.fill, name.border, name.alignment = look.STRONG, look.HEADING, look.BOX, look.CENTRE
        sum_ = cell_at(sheet, 4, column)
        put_minutes(sum_, minutes)
        sum_.font, sum_.border, sum_.alignment = look.STRONG, look.BOX, look.CENTRE
    _text(sheet, 2, _TOTALS_COLUMN, "時間外の合計").font = look.STRONG


def _text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = cell_at(sheet, row, column)
    put_text(cell, text)
    cell.font = look.BODY
    return cell
