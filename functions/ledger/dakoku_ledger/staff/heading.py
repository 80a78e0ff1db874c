"""The heading line: where it is, which column stands where, and which columns nobody asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.staff.recognition import recognise
from dakoku_ledger.staff.table import Row
from dakoku_ledger.staff.values import REQUIRED

_SEARCHED = 10  # lines: titles may stand above the heading
_ENOUGH = 2  # recognised columns make a heading


@dataclass(frozen=True, slots=True)
class Heading:
    """`places`: column → index of its cell; `ignored`: headings unknown here; `width`: of the table."""

    line: int
    places: dict[Column, int]
    ignored: tuple[str, ...]
    width: int


def find_heading(rows: Sequence[Row]) -> tuple[Heading, Sequence[Row]]:
    """The heading and the lines beneath it. Raises `Unreadable`."""
    for index, row in enumerate(rows[:_SEARCHED]):
        if sum(recognise(cell) is not None for cell in row.cells) >= _ENOUGH:
            return _heading(row), rows[index + 1 :]
    raise Unreadable(Fault(FaultCode.HEADER_NOT_FOUND))


def _heading(row: Row) -> Heading:
    places: dict[Column, int] = {}
    ignored: list[str] = []
    for index, cell in enumerate(row.cells):
        column = recognise(cell)
        if column in places:
            raise Unreadable(Fault(FaultCode.DUPLICATE_COLUMN, row.line, column.value if column else None))
        if column:
            places[column] = index
        elif cell.strip():
            ignored.append(cell.strip())
    _check_required(row.line, places)
    width = max(index for index, cell in enumerate(row.cells) if cell.strip()) + 1
    return Heading(row.line, places, tuple(ignored), width)


def _check_required(line: int, places: dict[Column, int]) -> None:
    missing = next((column for column in Column if column in REQUIRED and column not in places), None)
    if missing:
        raise Unreadable(Fault(FaultCode.MISSING_COLUMN, line, missing.value))
