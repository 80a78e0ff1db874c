"""A table's first row, of which all others are copies."""

from collections.abc import Callable, Sequence

from openpyxl.formula.translate import Translator

from dakoku_reports.templates.markup import markup
from dakoku_reports.templates.rows import Rows, address, formula_of, holds
from dakoku_reports.templates.values import blank, formula

Written = dict[int, str]  # cells by column


class Pattern:
    """What the rows of a table have in common. `columns`: those that are filled."""

    def __init__(self, rows: Rows, first: int, columns: Sequence[int]) -> None:
        self._rows, self._first, self._columns = rows, first, set(columns)
        self._cells = rows.cells.get(first, {})
        self._formulas = {
            column: text
            for column, cell in self._cells.items()
            if column not in self._columns and (text := formula_of(cell))
        }

    def is_taken(self, row: int) -> bool:
        """Whether something stands there that a line would write over."""
        there = self._rows.cells.get(row, {})
        return any(holds(there.get(column)) for column in self._columns) or any(
            holds(there.get(column)) and formula_of(there.get(column)) != self._copied(column, row)
            for column in self._formulas
        )

    def cells(self, row: int, told: Callable[[str, str | None, int], str]) -> Written:
        """A row's cells; `told` makes one that is filled, in a style."""
        there = self._rows.cells.get(row, {})
        return {
            column: self._cell(row, column, told) for column in sorted({*self._cells, *there, *self._columns})
        }

    def _cell(self, row: int, column: int, told: Callable[[str, str | None, int], str]) -> str:
        there = self._rows.cells.get(row, {}).get(column)
        like = self._cells.get(column, there)
        style = None if like is None else like.get("s")
        at = address(column, row)
        if column in self._columns:
            return told(at, style, column)
        if column in self._formulas:
            return formula(at, style, self._copied(column, row)[1:])
        if there is None or not holds(there):
            return blank(at, style)
        if style is not None:
            there.set("s", style)
        return markup(there)

    def _copied(self, column: int, row: int) -> str:
        translator = Translator(self._formulas[column], address(column, self._first))
        return str(translator.translate_formula(address(column, row)))
