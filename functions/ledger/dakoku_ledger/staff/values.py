"""One cell to one value: what each column takes, and what is wrong where it does not."""

import re
from datetime import date

from dakoku.platform import emails
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.dates import read_date
from dakoku_ledger.staff.faults import Fault, FaultCode
from dakoku_ledger.staff.texts import has_control, narrow, tidy

Value = str | date | None
REQUIRED = frozenset({Column.CODE, Column.NAME})

_DATES = frozenset({Column.JOINED, Column.LEFT})
_AS_WRITTEN = frozenset({Column.NAME, Column.POSITION, Column.EMPLOYMENT})
_LIMITS = {
    Column.CODE: 20,
    Column.NAME: 50,
    Column.KANA: 80,
    Column.DEPARTMENT: 20,
    Column.POSITION: 40,
    Column.EMPLOYMENT: 40,
    Column.EMAIL: emails.LONGEST,
}
_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")
_EMAIL = re.compile(emails.PATTERN)
_CELL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})
_SHOWN = 60  # characters of a bad value that a message repeats


def is_code(text: str) -> bool:
    """Whether a text can be an employee's code (and so a document's id)."""
    return len(text) <= _LIMITS[Column.CODE] and bool(_CODE.fullmatch(text))


def read_value(column: Column, cell: str, line: int) -> Value | Fault:
    """The value of a cell: empty is "" or, for dates, None."""
    text = tidy(cell) if column in _AS_WRITTEN else narrow(cell)
    fault = _fault_of_any(column, cell, text)
    if fault is None and column in _DATES:
        found = read_date(text) if text else None
        return found if found or not text else _fault(column, cell, line, FaultCode.BAD_DATE)
    fault = fault or _fault_of_kind(column, text)
    if fault is None:
        return text
    limit = _LIMITS.get(column)
    return _fault(column, cell, line, fault, {"limit": limit} if limit else {})


def _fault_of_any(column: Column, cell: str, text: str) -> FaultCode | None:
    if has_control(cell.strip()):
        return FaultCode.CONTROL_CHARACTER
    if text in _CELL_ERRORS:
        return FaultCode.CELL_ERROR
    if not text and column in REQUIRED:
        return FaultCode.MISSING_VALUE
    return FaultCode.TOO_LONG if len(text) > _LIMITS.get(column, len(text)) else None


def _fault_of_kind(column: Column, text: str) -> FaultCode | None:
    if column is Column.CODE and not is_code(text):
        return FaultCode.BAD_CODE
    if column is Column.EMAIL and text and not _EMAIL.fullmatch(text):
        return FaultCode.BAD_EMAIL
    return None


def _fault(
    column: Column, cell: str, line: int, code: FaultCode, params: dict[str, str | int] | None = None
) -> Fault:
    return Fault(code, line, column.value, cell.strip()[:_SHOWN], params or {})
