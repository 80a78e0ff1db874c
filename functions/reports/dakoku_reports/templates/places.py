"""Where a form's names point: each at one cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from openpyxl.utils import range_boundaries

from dakoku_reports.templates import package
from dakoku_reports.templates.faults import BadForm, Code, Fault
from dakoku_reports.templates.fields import PREFIX, Fields
from dakoku_reports.templates.package import Parts, tag

_ADDRESS = re.compile(
    r"(?:'((?:[^']|'')+)'|([^'!\[\]:,()]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?"
)

Box = tuple[int, int, int, int]  # first column, first row, last column, last row


@dataclass(frozen=True, slots=True)
class Place:
    """One cell, and the name that points at it, as `Fields` has it."""

    name: str
    sheet: str
    column: int
    row: int

    @property
    def table(self) -> str:
        """Of which rows it is the first; empty for a single value."""
        head, _, _ = self.name.removeprefix(PREFIX).rpartition(".")
        return head


def places(parts: Parts, fields: Fields[Any]) -> list[Place]:
    """All of them. Raises `BadForm`."""
    known = {name.casefold(): name for name in fields.names()}  # Excel's names have no case
    merged = {title: merges(parts[part]) for title, part in package.sheets(parts).items()}
    faults, found = list[Fault](), list[Place]()
    for said, refers in _names(parts):
        name = known.get(said.casefold())
        box = _box(refers)
        if name is None:
            near = get_close_matches(said.casefold(), known, n=1, cutoff=0)
            faults.append(Fault(Code.UNKNOWN_NAME, said, known[near[0]] if near else ""))
        elif box is None or box[0] not in merged or not _is_cell(box[1], merged[box[0]]):
            faults.append(Fault(Code.NOT_A_CELL, said))
        else:
            found.append(Place(name, box[0], box[1][0], box[1][1]))
    faults += _misplaced(found, merged)
    if not found and not faults:
        faults.append(Fault(Code.NO_NAMES))
    if faults:
        raise BadForm(*faults)
    return found


def merges(sheet: bytes) -> list[Box]:
    """The merged cells of a sheet."""
    cells = package.parsed(sheet).iterfind(f"{tag('mergeCells')}/{tag('mergeCell')}")
    return [_boundaries(cell.get("ref", "")) for cell in cells]


def _names(parts: Parts) -> Iterator[tuple[str, str]]:
    """Ours, and what each refers to. One that is of a single sheet counts as any."""
    for name in package.workbook(parts).iterfind(f"{tag('definedNames')}/{tag('definedName')}"):
        said = name.get("name", "")
        if said.casefold().startswith(PREFIX):
            yield said, name.text or ""


def _box(refers: str) -> tuple[str, Box] | None:
    found = _ADDRESS.fullmatch(refers.strip())
    if found is None:
        return None
    quoted, bare, column, row, last_column, last_row = found.groups()
    title = quoted.replace("''", "'") if quoted else bare
    return title, _boundaries(f"{column}{row}:{last_column or column}{last_row or row}")


def _boundaries(cells: str) -> Box:
    try:
        left, top, right, bottom = range_boundaries(cells.upper())
    except (ValueError, TypeError) as error:
        raise BadForm(Fault(Code.NO_WORKBOOK)) from error
    return left or 0, top or 0, right or 0, bottom or 0


def _is_cell(box: Box, merged: Sequence[Box]) -> bool:
    """Whether it is one cell, or one that was merged out of several, and none within such a one."""
    if box in merged:
        return True
    left, top, right, bottom = box
    around = (one for one in merged if one[0] <= left <= one[2] and one[1] <= top <= one[3])
    return (left, top) == (right, bottom) and left > 0 and all(one[:2] == box[:2] for one in around)


def _misplaced(found: Sequence[Place], merged: dict[str, list[Box]]) -> Iterator[Fault]:
    """A table's first row is one row of a sheet, with no other table's and nothing merged over several."""
    firsts: dict[tuple[str, str], Place] = {}
    rows: dict[tuple[str, int], Place] = {}
    for place in found:
        if not place.table:
            continue
        first = firsts.setdefault((place.sheet, place.table), place)
        there = rows.setdefault((place.sheet, place.row), place)
        if first.row != place.row:
            yield Fault(Code.ROWS_APART, place.name, first.name)
        elif there.table != place.table:
            yield Fault(Code.ROW_SHARED, place.name, there.name)
        elif any(_is_deep(box, place) for box in merged[place.sheet]):
            yield Fault(Code.ROWS_MERGED, place.name)


def _is_deep(box: Box, place: Place) -> bool:
    left, top, right, bottom = box
    return left <= place.column <= right and top <= place.row <= bottom and top != bottom
