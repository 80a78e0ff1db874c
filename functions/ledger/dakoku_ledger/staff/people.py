"""The lines of a staff list as people: every value read, every fault named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.staff.heading import Heading, find_heading
from dakoku_ledger.staff.reading import read
from dakoku_ledger.staff.table import MOST_LINES, Row
from dakoku_ledger.staff.values import Value, read_value


@dataclass(frozen=True, slots=True)
class Line:
    """What could be read of one line. A column that the file lacks is not among the values, and stays."""

    line: int
    values: Mapping[Column, Value]

    @property
    def code(self) -> str:
        """The employee's code; empty if it could not be read."""
        return str(self.values.get(Column.CODE, ""))


@dataclass(frozen=True, slots=True)
class StaffList:
    """What a file says: the columns found, the headings ignored, the lines and the faults.

    `lines` are without fault; `faulty` is what could be read of the others.
    """

    columns: tuple[Column, ...] = ()
    ignored: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    faulty: tuple[Line, ...] = ()
    faults: tuple[Fault, ...] = ()
    read: int = 0  # lines beneath the heading, good and bad


def read_staff_list(data: bytes) -> StaffList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    try:
        heading, rows = find_heading(read(data))
        return _people(heading, rows)
    except Unreadable as unreadable:
        return StaffList(faults=(unreadable.fault,))


def _people(heading: Heading, rows: Sequence[Row]) -> StaffList:
    if not rows:
        raise Unreadable(Fault(FaultCode.NO_LINES))
    if len(rows) > MOST_LINES:
        raise Unreadable(Fault(FaultCode.TOO_MANY_LINES, params={"limit": MOST_LINES}))
    lines: list[Line] = []
    faults: list[Fault] = []
    for row in rows:
        line, wrong = _line(heading, row)
        lines.append(line)
        faults += wrong
    faults += _repeated(lines)
    faults.sort(key=lambda fault: fault.line or 0)
    named = {fault.line for fault in faults}
    return StaffList(
        columns=tuple(sorted(heading.places, key=lambda column: heading.places[column])),
        ignored=heading.ignored,
        lines=tuple(line for line in lines if line.line not in named),
        faulty=tuple(line for line in lines if line.line in named),
        faults=tuple(faults),
        read=len(rows),
    )


def _line(heading: Heading, row: Row) -> tuple[Line, list[Fault]]:
    found = _width(row, heading.width)
    if found != heading.width:
        params: dict[str, str | int] = {"expected": heading.width, "found": found}
        return Line(row.line, {}), [Fault(FaultCode.WRONG_COLUMNS, row.line, params=params)]
    read_values = {
        column: read_value(column, row.cells[index], row.line) for column, index in heading.places.items()
    }
    faults = [value for value in read_values.values() if isinstance(value, Fault)]
    values = {column: value for column, value in read_values.items() if not isinstance(value, Fault)}
    return Line(row.line, values), faults


def _width(row: Row, expected: int) -> int:
    """How many cells a line has; blank ones beyond the heading are forgiven."""
    beyond = [index for index, cell in enumerate(row.cells) if index >= expected and cell.strip()]
    return beyond[-1] + 1 if beyond else min(len(row.cells), expected)


def _repeated(lines: Iterable[Line]) -> list[Fault]:
    first: dict[str, int] = {}
    return [
        Fault(FaultCode.DUPLICATE_CODE, line.line, Column.CODE.value, line.code, {"first": first[line.code]})
        for line in lines
        if line.code and first.setdefault(line.code, line.line) != line.line
    ]
