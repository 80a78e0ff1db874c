"""Workbooks written row by row: however many rows there are, none stays in memory."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
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
from dakoku_reports.excel.results import Result, write_results

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of ours without its `=`, nothing of it from outside, and what it comes to."""

    text: str
    result: "str | float | Minutes"


class Minutes(int):
    """A duration."""

    __slots__ = ()


Value = str | int | float | Formula | None
Put = tuple[Value, Dress]
Row = Sequence[Put | None]


class Book:
    """A workbook whose sheets are filled from top to bottom."""

    def __init__(self, title: str) -> None:
        self._book = Workbook(write_only=True)
        self._book.properties.creator = "Dakoku"
        self._book.properties.title = title
        self._streams: list[Stream] = []

    def sheet(self, title: str) -> "Stream":
        """Another sheet. Sheets may be filled by turns."""
        self._streams.append(Stream(cast("Worksheet", self._book.create_sheet(title))))
        return self._streams[-1]

    def save(self, path: Path) -> None:
        """Write the file."""
        bare = path.with_suffix(".tmp")
        self._book.save(bare)
        write_results(bare, path, [stream.results for stream in self._streams])
        bare.unlink()


class Stream:
    """One sheet. Widths, panes and page set-up come before its first row."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 1  # the next one
        self.results: dict[str, Result] = {}
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
        for number, put in enumerate(row, start=1):
            yield None if put is None else self._filled(number, *put)

    def _filled(self, number: int, value: Value, dress: Dress) -> Cell:
        cell = self._of(dress)
        if isinstance(value, Formula):
            cell.value = f"={value.text}"
            self.results[f"{get_column_letter(number)}{self.row}"] = _number(value.result)
        elif isinstance(value, str):
            cell.value = clean(value)
            cell.data_type = "s"  # a name that begins with `=` stays a name
        else:
            cell.value = None if value is None else _number(value)
        return cell

    def _of(self, dress: Dress) -> Cell:
        found = self._dressed.get(id(dress))
        if found is None:
            found = dress, WriteOnlyCell(self.sheet)
            dress.wear(found[1])
            self._dressed[id(dress)] = found
        return found[1]


def _number(value: Result) -> Result:
    """A duration as a part of a day, as Excel has it."""
    return value / _DAY if isinstance(value, Minutes) else value
