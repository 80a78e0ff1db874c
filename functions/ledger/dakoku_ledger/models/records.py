"""Month sheets and presence: docs/data.md, `sheets` and `presence`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.people import Id


class SheetPath(Wire):
    """Whose month. `month` such as 2026-11."""

    employee_id: Id
    month: Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]


class Span(Wire):
    """Minutes; null at an end that is not recorded."""

    start: int | None
    end: int | None


class LeaveOfDay(Span):
    """Leave on a planned day; null reaches to that end of the pattern."""

    kind: str


class PlannedDay(Wire):
    """What a day was planned to be."""

    kind: str
    pattern_id: str | None
    leave: list[LeaveOfDay]


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


class SheetPunch(Wire):
    """A punch as it came."""

    type: str
    at: datetime
    source: str
    offline: bool
    withdrawn: bool


class PlacedPunch(Wire):
    """A punch on its work date, in minutes from that date's midnight."""

    id: str
    type: str
    minute: int
    source: str
    offline: bool
    duplicate: bool


class SheetDay(Wire):
    """A derived day in minutes; the hours are null while it is incomplete."""

    punches: list[PlacedPunch]
    start: int | None
    end: int | None
    breaks: list[Span]
    outings: list[Span]
    worked: int | None
    regular: int | None
    overtime: int | None
    before: int | None
    after: int | None
    day_off: int | None
    incomplete: str | None
    marks: list[str]
    revision: int


class SheetTotals(Wire):
    """The month's sums in minutes over its complete days."""

    worked: int
    regular: int
    overtime: int
    before: int
    after: int
    day_off: int
    days_worked: int
    days_incomplete: int


class MonthSheet(Wire):
    """One employee's month. `updatedAt` is null before its first punch: then it is only planned."""

    employee_id: str
    month: str
    department_id: str
    locked: bool
    plan: SheetPlan
    punches: dict[str, SheetPunch]
    days: dict[date, SheetDay]
    totals: SheetTotals
    updated_at: datetime | None


class StatusQuery(Wire):
    """Which department and work date."""

    department_id: Id
    work_date: date


class StatusLine(Wire):
    """One employee; the rest is null when nothing was punched that day."""

    employee_id: str
    code: str
    name: str
    employment_type: str
    state: str | None = None
    in_: Annotated[datetime | None, Field(alias="in")] = None
    out: datetime | None = None
    break_start: datetime | None = None
    break_end: datetime | None = None


class StatusTable(Wire):
    """A department's presence, by code."""

    department_id: str
    work_date: date
    employees: list[StatusLine]
