"""Workbooks written row by row: however many rows there are, none stays in memory."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel.cells import clean
from dakoku_reports.excel.look import Dress

_DAY = 24 * 60


class Formula(str):
    """A formula of ours without its `=`, nothing of it from outside."""

    __slots__ = ()


class Minutes(int):
    """A duration."""

    __slots__ = ()


Value = str | int | float | None
Put = tuple[Value, Dress]
Row = Sequence[Put | None]


class Book:
    """A workbook whose sheets are filled from top to bottom."""

    def __init__(self, title: str) -> None:
        self._book = Workbook(write_only=True)
        self._book.properties.creator = "Dakoku"
        self._book.properties.title = title

    def sheet(self, title: str) -> "Stream":
        """Another sheet. Sheets may be filled by turns."""
        return Stream(cast("Worksheet", self._book.create_sheet(title)))

    def save(self, path: Path) -> None:
        """Write the file."""
        self._book.save(path)


class Stream:
    """One sheet. Widths, panes and page set-up come before its first row."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 1  # the next one
        self._dressed: dict[int, tuple[Dress, Cell]] = {}  # one cell of each dress, used again and again

    def validate(self, cells: str, formula: str, error: str) -> None:
        """Let the cells be chosen from a list ("A,B" in quotes, or an address); else `error` is told."""
        rule = DataValidation("list", formula1=formula, allow_blank=True, error=error, showErrorMessage=True)
        rule.add(cells)
        self.sheet.data_validations.append(rule)

    def widths(self, widths: Sequence[float]) -> None:
        """Those of the columns, from the first."""
        for number, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(number)].width = width

    def write(self, row: Row, height: float | None = None) -> None:
        """The next row; None leaves a cell out."""
        if height is not None:
            self.sheet.row_dimensions[self.row].height = height
        self.sheet.append(self._cells(row))  # type: ignore[arg-type] # any generator, not just its class
        self.sheet.row_dimensions.pop(self.row, None)  # it is written
        self.row += 1

    def skip(self, rows: int = 1) -> None:
        """Leave rows empty."""
        for _ in range(rows):
            self.write(())

    def merge(self, cells: str) -> None:
        """One cell out of several ("A1:C1"): what is written into the first of them shows."""
        self.sheet.merged_cells.add(CellRange(cells))

    def _cells(self, row: Row) -> Generator[Cell | None, None, None]:
        """Each is written out before the next is asked for, so one cell can serve them all."""
        for put in row:
            yield None if put is None else self._filled(*put)

    def _filled(self, value: Value, dress: Dress) -> Cell:
        cell = self._of(dress)
        cell.value = _stored(value)
        if isinstance(value, str) and not isinstance(value, Formula):
            cell.data_type = "s"  # a name that begins with `=` stays a name
        return cell

    def _of(self, dress: Dress) -> Cell:
        found = self._dressed.get(id(dress))
        if found is None:
            found = dress, WriteOnlyCell(self.sheet)
            dress.wear(found[1])
            self._dressed[id(dress)] = found
        return found[1]


def _stored(value: Value) -> Value:
    if isinstance(value, Formula):
        return f"={value}"
    if isinstance(value, str):
        return clean(value)
    return value / _DAY if isinstance(value, Minutes) else value
