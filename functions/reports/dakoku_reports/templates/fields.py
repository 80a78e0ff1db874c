"""What a form of a kind can be filled with: single values, and columns of rows, each under its name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from dakoku.platform.languages import Language
from dakoku_reports.excel.stream import Minutes

PREFIX = "dakoku."
Told = str | int | Minutes | date | None  # a `datetime` is a date with a time, a `Month` one without a day
Record = TypeVar("Record")
Line = TypeVar("Line")


class Month(date):
    """The first of a month, which stands for all of it."""

    @staticmethod
    def of(month: str) -> "Month":
        """Of "2026-11"."""
        return Month(int(month[:4]), int(month[5:]), 1)


@dataclass(frozen=True, slots=True)
class Field(Generic[Record]):
    """One value. What it is called in words is in `words`, under its name without its number."""

    name: str
    tell: Callable[[Record, Language], Told]


@dataclass(frozen=True, slots=True)
class Rows(Generic[Record, Line]):
    """A table: a row for each of the record's lines, a field for each of its columns."""

    name: str
    lines: Callable[[Record], Sequence[Line]]
    fields: Sequence[Field[Line]]


@dataclass(frozen=True, slots=True)
class Fields(Generic[Record]):
    """All that a kind's form may name."""

    kind: str
    single: Sequence[Field[Record]]
    tables: Sequence[Rows[Record, Any]] = ()

    def names(self) -> Iterator[str]:
        """As they stand in a workbook: `dakoku.month`, `dakoku.people.name`."""
        for field in self.single:
            yield f"{PREFIX}{field.name}"
        for table in self.tables:
            yield from (f"{PREFIX}{table.name}.{field.name}" for field in table.fields)


def numbered(name: str, most: int, tell: Callable[[Record, Language, int], Told]) -> list[Field[Record]]:
    """`name1`, `name2` … `most` of them; `tell` is given the number."""

    def nth(number: int) -> Field[Record]:
        return Field(f"{name}{number}", lambda record, language: tell(record, language, number))

    return [nth(number) for number in range(1, most + 1)]


def plain(name: str, tell: Callable[[Record], Told]) -> Field[Record]:
    """A field that is the same in every language."""
    return Field(name, lambda record, _: tell(record))
