"""What the columns of several lists have in common."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from dakoku.platform.languages import Language
from dakoku_ledger.lists.recognition import recogniser
from dakoku_ledger.lists.shape import Shape
from dakoku_ledger.lists.values import Cells
from dakoku_ledger.staff.recognition import CODES

Column = TypeVar("Column", bound=StrEnum)

__all__ = ["CODES", "DATES", "shape"]
DATES = ("日", "年月日", "月日", "期日", "ngày tháng")


def shape(
    columns: type[Column],
    cells: Cells,
    headings: Mapping[Language, Sequence[str]],
    others: Mapping[Column, Iterable[str]],
    *,
    needed: frozenset[str] | None = None,
    sums: bool = False,
) -> Shape:
    """A list's shape. `headings`: our own, in the order of the columns; `others`: what people use besides;
    `needed`: the columns that must be there, if others than those whose cells must be filled."""
    labels = {
        language: {str(column): label for column, label in zip(columns, ours, strict=True)}
        for language, ours in headings.items()
    }
    used = {column: (*(ours[column] for ours in labels.values()), *others[column]) for column in columns}
    needed = cells.required if needed is None else needed
    return Shape(columns, needed, labels, recogniser(used), cells.read, sums)
