"""A sheet that is being filled."""

import re
from collections.abc import Collection, Mapping, Sequence

from dakoku.platform.errors import Conflict
from dakoku_reports.templates.fields import Told
from dakoku_reports.templates.markup import markup, part_of, wrapped
from dakoku_reports.templates.package import MAIN
from dakoku_reports.templates.pattern import Pattern, Written
from dakoku_reports.templates.places import Box, merges
from dakoku_reports.templates.rows import Cells, Rows, address
from dakoku_reports.templates.styles import counted
from dakoku_reports.templates.values import Values

_MERGES_END = re.compile(rb"</(?:\w+:)?mergeCells>")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\b[^<>]*/>")
_NO_ROWS = re.compile(rb"<((?:\w+:)?)sheetData\s*/>")


class Grid:
    """One sheet. `reserved`: the rows that hold names, which no table may run into."""

    def __init__(self, title: str, part: bytes, values: Values, reserved: Collection[int]) -> None:
        self._title, self._values, self._reserved = title, values, reserved
        self._merged = merges(part)
        self._new_merges: list[Box] = []
        self._rows = Rows(_NO_ROWS.sub(rb"<\1sheetData></\1sheetData>", part))
        self._open: dict[int, Written] = {}  # rows that more may be put into
        self._done: dict[int, bytes] = {}

    def put(self, row: int, column: int, told: Told) -> None:
        """A single value. Tables come before."""
        cells = self._rows.cells.get(row, {})
        found = cells.get(column)
        style = None if found is None else found.get("s")
        self._open.setdefault(row, _as_they_are(cells))[column] = self._values.cell(
            address(column, row), style, told
        )

    def table(self, first: int, columns: Sequence[int], lines: Sequence[Sequence[Told]]) -> None:
        """A table from its first row on: its formats, heights and merged cells for every line, and its
        formulas as if they had been copied down. Raises `Conflict` (`templateTooShort`)."""
        pattern = Pattern(self._rows, first, columns)
        across = [box for box in self._merged if box[1] == box[3] == first]
        for number, line in enumerate(lines or [[None] * len(columns)]):
            row = first + number
            if number and (row in self._reserved or pattern.is_taken(row) or not self._merge(across, row)):
                raise Conflict(
                    f"The organisation's own form has room for {number} lines on {self._title}, and "
                    f"{len(lines)} are needed: leave more rows free above row {row}.",
                    code="templateTooShort",
                )
            told = dict(zip(columns, line, strict=True))
            cells = pattern.cells(row, lambda at, style, column: self._values.cell(at, style, told[column]))  # noqa: B023 - called at once
            if number:
                self._done[row] = _row(row, self._rows.attributes.get(first, {}), cells)
            else:
                self._open[row] = cells

    def written(self) -> bytes:
        """The sheet's part."""
        head = _DIMENSION.sub(b"", self._rows.head)
        return b"".join((head, *self._data(), self._tail()))

    def _data(self) -> list[bytes]:
        rows = self._rows
        changed = {row: _as_they_are(cells) for row, cells in rows.cells.items() if row not in rows.raw}
        made = {
            row: _row(row, rows.attributes.get(row, {}), cells)
            for row, cells in {**changed, **self._open}.items()
        }
        return [data for _, data in sorted({**rows.raw, **made, **self._done}.items())]

    def _tail(self) -> bytes:
        new = "".join(
            wrapped("mergeCell", {"xmlns": MAIN, "ref": f"{address(left, top)}:{address(right, bottom)}"}, "")
            for left, top, right, bottom in self._new_merges
        )
        tail = _MERGES_END.sub(lambda found: part_of(new) + found[0], self._rows.tail, count=1)
        return counted(tail, "mergeCells", len(self._merged) + len(self._new_merges))

    def _merge(self, across: Sequence[Box], row: int) -> bool:
        """Merge a row's cells as the first row's; False where others are merged in their place."""
        wanted = [(left, row, right, row) for left, _, right, _ in across]
        there = [box for box in self._merged if box[1] <= row <= box[3] and box not in wanted]
        if any(one[0] <= other[2] and other[0] <= one[2] for one in wanted for other in there):
            return False
        self._new_merges += [box for box in wanted if box not in self._merged]
        return True


def _as_they_are(cells: Cells) -> Written:
    return {column: markup(cell) for column, cell in cells.items()}


def _row(number: int, attributes: Mapping[str, str], cells: Written) -> bytes:
    said = {"xmlns": MAIN, **attributes, "r": str(number)}
    said.pop("spans", None)
    return part_of(wrapped("row", said, "".join(cell for _, cell in sorted(cells.items()))))
