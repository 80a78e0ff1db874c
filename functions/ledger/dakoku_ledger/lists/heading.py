"""The heading: where it is, which column stands where, and which columns nobody asked for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.lists.shape import Shape
from dakoku_ledger.lists.table import Row

_SEARCHED = 10  # lines: titles may stand above the heading
_ENOUGH = 2  # recognised columns make a heading


@dataclass(frozen=True, slots=True)
class Heading:
    """`places`: column → index of its cell; `ignored`: headings unknown here; `width`: of the table;
    `above`: the lines over it, titles and the like."""

    line: int
    places: dict[StrEnum, int]
    ignored: tuple[str, ...]
    width: int
    above: tuple[Row, ...] = ()


def find_heading(rows: Sequence[Row], shape: Shape) -> tuple[Heading, Sequence[Row]]:
    """The heading and the lines beneath it. Raises `Unreadable`."""
    for index, row in enumerate(rows[:_SEARCHED]):
        if sum(shape.recognise(cell) is not None for cell in row.cells) >= _ENOUGH:
            above, below = tuple(rows[:index]), rows[index + 1 :]
            parts = _grouped(row, below[0], shape) if below else None
            return _heading(parts or row, shape, above), below[1:] if parts else below
    raise Unreadable(Fault(FaultCode.HEADER_NOT_FOUND))


def _grouped(groups: Row, names: Row, shape: Shape) -> Row | None:
    """Both rows of a heading as one, if it has two: groups (除外) above, the names of their columns beneath.

    The second says nothing beneath a heading of the first, and makes at least one column of a group.
    """
    made, group = [], ""
    for index, name in enumerate(names.cells):
        above = groups.cells[index] if index < len(groups.cells) else ""
        if name.strip() and shape.recognise(above):
            return None
        group = above if above.strip() else group
        made.append(f"{group} {name}" if name.strip() else above)
    grouped = any(
        name.strip() and shape.recognise(both) for name, both in zip(names.cells, made, strict=True)
    )
    return Row(groups.line, (*made, *groups.cells[len(made) :])) if grouped else None


def _heading(row: Row, shape: Shape, above: tuple[Row, ...]) -> Heading:
    places: dict[StrEnum, int] = {}
    ignored: list[str] = []
    for index, cell in enumerate(row.cells):
        column = shape.recognise(cell)
        if column in places:
            raise Unreadable(Fault(FaultCode.DUPLICATE_COLUMN, row.line, column.value if column else None))
        if column:
            places[column] = index
        elif cell.strip():
            ignored.append(cell.strip())
    width = max(index for index, cell in enumerate(row.cells) if cell.strip()) + 1
    return Heading(row.line, places, tuple(ignored), width, above)


def check_required(heading: Heading, shape: Shape, given: Collection[StrEnum]) -> None:
    """Raise `Unreadable` for the first required column that is neither in the heading nor given otherwise."""
    known = {*heading.places, *given}
    missing = next((one for one in shape.columns if one in shape.required - known), None)
    if missing:
        raise Unreadable(Fault(FaultCode.MISSING_COLUMN, heading.line, missing.value))
