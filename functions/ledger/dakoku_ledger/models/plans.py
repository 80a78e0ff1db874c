"""What a month was planned to be: docs/data.md, `plan` of a sheet."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire


class Span(Wire):
    """Minutes; null at an end that is not recorded."""

    start: int | None
    end: int | None


class LeaveOfDay(Span):
    """Leave on a planned day; null reaches to that end of the pattern."""

    kind: str


class PlannedDay(Wire):
    """What a day was planned to be. `departmentId` only where it is not the sheet's."""

    kind: str
    name: str
    pattern_id: str | None
    leave: list[LeaveOfDay]
    duty: list[Span]
    department_id: Annotated[str | None, Field(exclude_if=lambda one: one is None)] = None


class PlannedPattern(Wire):
    """A pattern as it was when the month was planned."""

    name: str
    start: int
    end: int
    breaks: list[Span]


class SheetPlan(Wire):
    """Every date of the month, and the patterns used."""

    days: dict[date, PlannedDay]
    patterns: dict[str, PlannedPattern]
