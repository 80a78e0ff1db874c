"""The attendance book's marks (出勤簿), read off a sheet. Pure."""

from collections.abc import Iterator
from datetime import date

from dakoku.domain.plan import DayKind, Leave
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.people.employees import Employee
from dakoku.store.people.service import serves
from dakoku.store.record.outlines import Outline

PRESENT, TRIP, LEAVE, NONE = "present", "trip", "leave", "none"


def marks(sheet: Outline, employee: Employee) -> list[str]:
    """One text for each day of the month, as docs/data.md has it in `attendanceBooks`."""
    planned = sorted(sheet.planned.items())
    return [",".join(_of_day(sheet, day, plan)) if serves(employee, day) else "" for day, plan in planned]


def _of_day(sheet: Outline, day: date, planned: PlannedDay) -> list[str]:
    return list(_found(sheet, day, planned)) or [NONE]


def _found(sheet: Outline, day: date, planned: PlannedDay) -> Iterator[str]:
    if planned.kind is not DayKind.WORKING:
        yield planned.kind.value
    if _has_times(sheet, day):
        yield PRESENT
    if planned.duty:
        yield TRIP
    for leave in planned.leave:
        yield _said(leave)


def _has_times(sheet: Outline, day: date) -> bool:
    """Duty outside alone makes a derived day too."""
    derived = sheet.days.get(day)
    return derived is not None and (derived["start"] is not None or derived["end"] is not None)


def _said(leave: Leave) -> str:
    kind = leave.kind.replace(",", "、")  # the comma parts the marks
    return f"{LEAVE}:{kind}" if leave.start is None else f"{LEAVE}:{kind}:{leave.start}-{leave.end}"
