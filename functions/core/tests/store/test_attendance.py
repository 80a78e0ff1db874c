"""The marks of the attendance book, day by day."""

from datetime import date
from typing import Any

import pytest

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.confirming.attendance import marks
from dakoku.store.people.employees import Employee
from dakoku.store.record.outlines import Outline

DAY = date(2026, 10, 15)
SATO = Employee("sato", "0001", "佐藤 花子", "north")
CAME: dict[str, Any] = {"start": 510, "end": 1080}
OUTSIDE: dict[str, Any] = {"start": None, "end": None}
TRIP = (Interval(540, 720),)


def marked(planned: PlannedDay, derived: dict[str, Any] | None = None, employee: Employee = SATO) -> str:
    days = {DAY: derived} if derived else {}
    (mark,) = marks(Outline("sato", {DAY: planned}, days=days), employee)
    return mark


@pytest.mark.parametrize(
    ("planned", "derived", "expected"),
    [
        (PlannedDay(DayKind.WORKING, None), CAME, "present"),
        (PlannedDay(DayKind.WORKING, None), {"start": None, "end": 1080}, "present"),
        (PlannedDay(DayKind.WORKING, None), None, "none"),
        (PlannedDay(DayKind.WORKING, None, (Leave("年休", None, None),)), None, "leave:年休"),
        (PlannedDay(DayKind.WORKING, None, (Leave("年休", 510, 600),)), CAME, "present,leave:年休:510-600"),
        (PlannedDay(DayKind.WORKING, None, (Leave("特休,病休", None, None),)), None, "leave:特休、病休"),
        (PlannedDay(DayKind.WORKING, None, duty=TRIP), OUTSIDE, "trip"),
        (PlannedDay(DayKind.WORKING, None, duty=TRIP), CAME, "present,trip"),
        (PlannedDay(DayKind.DAY_OFF, None), None, "dayOff"),
        (PlannedDay(DayKind.DAY_OFF, None), CAME, "dayOff,present"),
        (PlannedDay(DayKind.HOLIDAY, None), None, "holiday"),
    ],
)
def test_a_day_is_marked(planned: PlannedDay, derived: dict[str, Any] | None, expected: str) -> None:
    assert marked(planned, derived) == expected


def test_out_of_service_nothing_is_marked() -> None:
    left = Employee("sato", "0001", "佐藤 花子", "north", left_on=date(2026, 10, 14))
    assert marked(PlannedDay(DayKind.WORKING, None), None, left) == ""
