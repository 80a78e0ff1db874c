"""Who is in: docs/data.md, `presence`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.domain.plan import DayPlan
from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.plans import LeaveOfDay
from dakoku_ledger.status import Status

_SHOWN = ("state", "in", "out", "breakStart", "breakEnd", "edited")


class StatusQuery(Wire):
    """Which department and work date."""

    department_id: Id
    work_date: Day


class SchedulePattern(Wire):
    """A work pattern, in minutes from midnight."""

    name: str
    start: int
    end: int


class Schedule(Wire):
    """A day as it is planned; no pattern on days off."""

    kind: str
    pattern: SchedulePattern | None
    leave: list[LeaveOfDay]

    @staticmethod
    def of(plan: DayPlan) -> "Schedule":
        """As the domain has it."""
        pattern = plan.working_pattern
        return Schedule(
            kind=plan.kind,
            pattern=SchedulePattern.model_validate(pattern) if pattern else None,
            leave=[LeaveOfDay.model_validate(each) for each in plan.leave],
        )


class StatusLine(Wire):
    """One employee; instants and `state` are null when nothing was punched that day.

    `edited` names those of the instants that were corrected; `help`: of another department.
    """

    employee_id: str
    code: str
    name: str
    employment_type: str
    help: bool
    schedule: Schedule
    state: str | None = None
    in_: Annotated[datetime | None, Field(alias="in")] = None
    out: datetime | None = None
    break_start: datetime | None = None
    break_end: datetime | None = None
    edited: tuple[str, ...] = ()

    @staticmethod
    def of(status: Status) -> "StatusLine":
        """As the use case gives it."""
        presence = status.presence or {}
        return StatusLine(
            employee_id=status.entry["id"],
            code=status.entry["code"],
            name=status.entry["name"],
            employment_type=status.entry["employmentType"],
            help=status.entry["help"],
            schedule=Schedule.of(status.plan),
            **{name: presence[name] for name in _SHOWN if name in presence},
        )


class StatusTable(Wire):
    """A department's presence, by code."""

    department_id: str
    work_date: date
    employees: list[StatusLine]
