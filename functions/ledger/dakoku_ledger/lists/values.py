"""One cell to one value: what may stand in a cell of any list, and the values that many lists have."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from dakoku_ledger.lists.dates import read_date
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.shape import Value
from dakoku_ledger.lists.texts import has_control, narrow, tidy
from dakoku_ledger.lists.times import read_duration, read_time

LONGEST_CODE = 20
_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")
_CELL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})
_SHOWN = 60  # characters of a bad value that a message repeats


def is_code(text: str) -> bool:
    """Whether a text can be an employee's code (and so a document's id)."""
    return len(text) <= LONGEST_CODE and bool(_CODE.fullmatch(text))


@dataclass(frozen=True, slots=True)
class Cells:
    """How a list's cells are read. An empty text is "", anything else that is empty None.

    `limits`: the most characters; `as_written`: texts whose widths are kept; `kinds`: what a column's text
    becomes, and the fault where it cannot. Tidied text otherwise.
    """

    required: frozenset[str]
    limits: Mapping[str, int]
    as_written: frozenset[str] = frozenset()
    kinds: Mapping[str, "Kind"] = field(default_factory=dict)

    def read(self, column: StrEnum, cell: str, line: int) -> Value | Fault:
        """The value of a cell, or what is wrong with it."""
        text = tidy(cell) if column in self.as_written else narrow(cell)
        code = self._fault(column, cell, text)
        kind = self.kinds.get(column)
        if code is None and kind:
            value = kind.read(text) if text else None
            if value is not None or (not text and not kind.text):
                return value
            code = kind.fault if text else None
        if code is None:
            return text
        limit = self.limits.get(column)
        shown = cell.strip()[:_SHOWN]
        return Fault(code, line, column.value, shown, {"limit": limit} if limit else {})

    def _fault(self, column: StrEnum, cell: str, text: str) -> FaultCode | None:
        if has_control(cell.strip()):
            return FaultCode.CONTROL_CHARACTER
        if text in _CELL_ERRORS:
            return FaultCode.CELL_ERROR
        if not text and column in self.required:
            return FaultCode.MISSING_VALUE
        return FaultCode.TOO_LONG if len(text) > self.limits.get(column, len(text)) else None


@dataclass(frozen=True, slots=True)
class Kind:
    """What a column's text becomes: `read` gives None where it cannot. `text`: empty stays "", not None."""

    read: Callable[[str], Value]
    fault: FaultCode
    text: bool = False


def _as(fits: Callable[[str], bool]) -> Callable[[str], str | None]:
    return lambda text: text if fits(text) else None


def _date(text: str) -> date | None:
    return read_date(text)


CODE = Kind(_as(is_code), FaultCode.BAD_CODE, text=True)
DATE = Kind(_date, FaultCode.BAD_DATE)
TIME = Kind(read_time, FaultCode.BAD_TIME)
DURATION = Kind(read_duration, FaultCode.BAD_DURATION)


def matching(pattern: str, fault: FaultCode) -> Kind:
    """Text of a form."""
    compiled = re.compile(pattern)
    return Kind(_as(lambda text: bool(compiled.fullmatch(text))), fault, text=True)
