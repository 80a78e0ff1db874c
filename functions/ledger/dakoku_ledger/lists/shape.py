"""What makes a kind of list: its columns, how people head them, and what a cell becomes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dakoku.platform.languages import Language
from dakoku_ledger.lists.faults import Fault

Value = str | int | date | None
Labels = Mapping[Language, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Shape:
    """`columns` by the API's field names; `labels`: our own headings; `recognise`: the column under a heading
    as people write it; `read`: a cell (column, text, line) to its value. `sums`: whether lines of sums may
    stand in the table, which are nobody's data."""

    columns: type[StrEnum]
    required: frozenset[str]
    labels: Labels
    recognise: Callable[[str], StrEnum | None]
    read: Callable[[StrEnum, str, int], Value | Fault]
    sums: bool = False
