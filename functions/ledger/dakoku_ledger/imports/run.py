"""One import under way, and what came of its lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Protocol

from google.cloud import firestore

from dakoku.domain.duration import hhmm
from dakoku.platform.errors import FieldError
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.settings import Organisation
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import Members
from dakoku_ledger.lists.changes import Action, Change
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import Line

_COLUMNS = {"patternId": "pattern", "categoryId": "category"}


@dataclass(frozen=True)
class Run:
    """Whose import, when, and what is read once for all of its lines."""

    client: firestore.Client
    caller: Principal
    organisation: Organisation
    now: datetime

    @cached_property
    def planner(self) -> Planner:
        """Shared by all people: it keeps what it reads."""
        return Planner(self.client)

    @cached_property
    def name(self) -> str:
        """What to call the caller."""
        return Members(self.client).name(self.caller.uid)

    @cached_property
    def id(self) -> str:
        """Of the import: what its audit entries name."""
        return new_id()

    @property
    def path(self) -> str:
        """The document of the import."""
        return f"imports/{self.id}"


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A line without fault, and what importing it changes. `employee` is None where it is nobody's."""

    line: int
    date: date
    action: Action
    changes: tuple[Change, ...]
    employee: Employee | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of the lines about one person. `write` puts all that they change into a batch."""

    lines: tuple[PlannedLine, ...]
    faults: tuple[Fault, ...]
    write: Callable[[firestore.WriteBatch], object]


class Desk(Protocol):
    """What plans the lines of one kind of list, made for one run."""

    def plan(self, employee: Employee, lines: Sequence[Line]) -> Outcome:
        """What the lines about one person would do. Called for several people at once."""

    def finish(self, batch: firestore.WriteBatch) -> None:
        """What is written once for everybody."""


def day_of(line: Line) -> date:
    """The date of a line that was read without fault."""
    found = line.values["date"]
    if not isinstance(found, date):
        raise TypeError("a line without fault has a date")
    return found


def minutes_of(line: Line, column: str) -> int | None:
    """A time or a length of time in a line, or None."""
    found = line.values.get(column)
    return found if isinstance(found, int) else None


def text_of(line: Line, column: str) -> str:
    """A text in a line, or ""."""
    return str(line.values.get(column) or "")


def as_faults(
    errors: Iterable[FieldError], lines: Sequence[Line], params: Mapping[str, str | int]
) -> list[Fault]:
    """What a check by hand says of `days.N.…` as faults of the lines, Nth by Nth."""
    made = []
    for error in errors:
        _, index, *path = error.field.split(".")
        line, column = lines[int(index)], _COLUMNS.get(path[-1], path[-1])
        value = text_of(line, column) if isinstance(line.values.get(column), str) else ""
        minutes = {name: hhmm(length) for name, length in (error.params or {}).items()}
        made.append(Fault(FaultCode(error.code), line.line, column, value, {**params, **minutes}))
    return made
