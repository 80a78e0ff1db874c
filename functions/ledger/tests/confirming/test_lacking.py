"""What a month lacks before it is confirmed: days of service alone, each under its kind."""

from dataclasses import replace
from datetime import date
from typing import Any

from dakoku.domain.plan import DayKind, Leave
from dakoku.domain.sources import Primary
from dakoku.domain.zone import month_dates
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.record.outlines import Outline
from dakoku_ledger.confirming.lacking import Lack, Lacking, lacking

DATES = month_dates("2026-10")
FIRST, SECOND, THIRD = DATES[:3]
WHOLE, ENDED = (
    {"incomplete": None, "overtime": 0, "club": None},
    {"incomplete": None, "overtime": 60, "club": 0},
)
PLANNED = {day: PlannedDay(DayKind.WORKING, None) for day in DATES}


def sheet(**days: dict[str, Any]) -> Outline:
    """A month of working days; `d1={…}` is what its first day has."""
    made = {date(2026, 10, int(key[1:])): day for key, day in days.items()}
    return Outline("sato", PLANNED, days=made)


def test_a_month_without_anything_lacks_every_working_day_of_service() -> None:
    assert lacking(sheet(), [FIRST, SECOND]) == [Lacking(Lack.NO_RECORD, (FIRST, SECOND))]
    assert lacking(sheet(), []) == []


def test_days_off_and_whole_days_of_leave_lack_nothing_but_half_a_day_does() -> None:
    days = {
        **PLANNED,
        FIRST: PlannedDay(DayKind.DAY_OFF, None),
        SECOND: PlannedDay(DayKind.WORKING, None, (Leave("年休", None, None),)),
        THIRD: PlannedDay(DayKind.WORKING, None, (Leave("年休", 510, 720),)),
    }
    found = lacking(replace(sheet(), planned=days), [FIRST, SECOND, THIRD])
    assert found == [Lacking(Lack.NO_RECORD, (THIRD,))]


def test_each_lack_is_named_once_with_its_days_in_order() -> None:
    month = sheet(
        d1={**WHOLE, "incomplete": "missingOut"},
        d2={**WHOLE, "overtime": 45},
        d3={**WHOLE, "incomplete": "missingOut"},
        d4={**WHOLE, "incomplete": "missingIn"},
    )
    assert lacking(month, DATES[3::-1]) == [
        Lacking(Lack.MISSING_IN, (DATES[3],)),
        Lacking(Lack.MISSING_OUT, (FIRST, THIRD)),
        Lacking(Lack.UNDECLARED, (SECOND,)),
    ]


def test_a_day_without_overtime_or_with_club_hours_said_is_complete() -> None:
    assert lacking(sheet(d1=WHOLE, d2=ENDED), [FIRST, SECOND]) == []


def test_a_day_that_another_system_has_not_told_of_yet_is_not_pulled() -> None:
    month = replace(sheet(d2=WHOLE), primary=Primary.PULLED, pulled={THIRD})
    assert lacking(month, [FIRST, SECOND, THIRD]) == [
        Lacking(Lack.NO_RECORD, (THIRD,)),
        Lacking(Lack.NOT_PULLED, (FIRST,)),
    ]
