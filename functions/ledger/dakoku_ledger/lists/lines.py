"""The lines of a list: every value read, every fault named."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.lists.heading import Heading, check_required, find_heading
from dakoku_ledger.lists.reading import read
from dakoku_ledger.lists.recognition import plain
from dakoku_ledger.lists.shape import Shape, Value
from dakoku_ledger.lists.table import MOST_LINES, Row

_SUMS = frozenset(
    map(plain, ("合計", "計", "小計", "Sum", "Total", "總計", "รวม", "รวมทั้งหมด", "Tổng", "Tổng cộng"))
)


@dataclass(frozen=True, slots=True)
class Line:
    """What could be read of one line. A column that the file lacks is not among the values."""

    line: int
    values: Mapping[str, Value]

    @property
    def code(self) -> str:
        """The employee's code; empty if it could not be read."""
        return str(self.values.get("code", ""))


@dataclass(frozen=True, slots=True)
class FileList:
    """What a file says: the columns found, the headings ignored, the lines and the faults.

    `lines` are without fault; `faulty` is what could be read of the others.
    """

    columns: tuple[StrEnum, ...] = ()
    ignored: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    faulty: tuple[Line, ...] = ()
    faults: tuple[Fault, ...] = ()
    read: int = 0  # lines beneath the heading, good and bad


Besides = Callable[[Sequence[Line]], Iterable[Fault]]
Fill = Callable[[Heading], Mapping[StrEnum, Value]]


def _alone(_: Sequence[Line]) -> Iterable[Fault]:
    return ()


def _nothing(_: Heading) -> Mapping[StrEnum, Value]:
    return {}


def read_list(data: bytes, shape: Shape, besides: Besides = _alone, fill: Fill = _nothing) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named.

    `besides` finds what is wrong with the lines together; `fill` gives what the lines above say for all.
    """
    try:
        heading, rows = find_heading(read(data), shape)
        given = {column: value for column, value in fill(heading).items() if column not in heading.places}
        check_required(heading, shape, given)
        return _lines(heading, rows, shape, given, besides)
    except Unreadable as unreadable:
        return FileList(faults=(unreadable.fault,))


def _lines(
    heading: Heading, rows: Sequence[Row], shape: Shape, given: Mapping[StrEnum, Value], besides: Besides
) -> FileList:
    rows = [row for row in rows if not (shape.sums and _is_sum(row))]
    if not rows:
        raise Unreadable(Fault(FaultCode.NO_LINES))
    if len(rows) > MOST_LINES:
        raise Unreadable(Fault(FaultCode.TOO_MANY_LINES, params={"limit": MOST_LINES}))
    lines: list[Line] = []
    faults: list[Fault] = []
    for row in rows:
        line, wrong = _line(heading, row, shape, given)
        lines.append(line)
        faults += wrong
    faults += besides(lines)
    faults.sort(key=lambda fault: fault.line or 0)
    named = {fault.line for fault in faults}
    return FileList(
        columns=tuple(sorted(heading.places, key=lambda column: heading.places[column])),
        ignored=heading.ignored,
        lines=tuple(line for line in lines if line.line not in named),
        faulty=tuple(line for line in lines if line.line in named),
        faults=tuple(faults),
        read=len(rows),
    )


def _line(
    heading: Heading, row: Row, shape: Shape, given: Mapping[StrEnum, Value]
) -> tuple[Line, list[Fault]]:
    found = _width(row, heading.width)
    if found != heading.width:
        params: dict[str, str | int] = {"expected": heading.width, "found": found}
        return Line(row.line, {}), [Fault(FaultCode.WRONG_COLUMNS, row.line, params=params)]
    read_values = {
        column: shape.read(column, row.cells[index], row.line) for column, index in heading.places.items()
    }
    faults = [value for value in read_values.values() if isinstance(value, Fault)]
    values = {column: value for column, value in read_values.items() if not isinstance(value, Fault)}
    return Line(row.line, {str(column): value for column, value in {**given, **values}.items()}), faults


def _width(row: Row, expected: int) -> int:
    """How many cells a line has; blank ones beyond the heading are forgiven."""
    beyond = [index for index, cell in enumerate(row.cells) if index >= expected and cell.strip()]
    return beyond[-1] + 1 if beyond else min(len(row.cells), expected)


def _is_sum(row: Row) -> bool:
    return plain(next(cell for cell in row.cells if cell.strip())) in _SUMS
