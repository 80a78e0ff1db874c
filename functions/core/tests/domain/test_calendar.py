"""Kinds of dates, public holidays, school years."""

from datetime import date

import pytest

from dakoku.domain.calendar import CalendarDay, day_kind, fiscal_year, public_holidays
from dakoku.domain.plan import DayKind
from functions.core.tests.domain.build import FRIDAY, SATURDAY, SUNDAY


@pytest.mark.parametrize(
    ("day", "kind"), [(FRIDAY, DayKind.WORKING), (SATURDAY, DayKind.DAY_OFF), (SUNDAY, DayKind.DAY_OFF)]
)
def test_saturday_and_sunday_are_days_off(day: date, kind: DayKind) -> None:
    assert day_kind(day, {}) is kind


def test_what_the_calendar_says_comes_before_the_weekday() -> None:
    calendar = {FRIDAY: DayKind.HOLIDAY, SATURDAY: DayKind.WORKING}
    assert [day_kind(day, calendar) for day in (FRIDAY, SATURDAY)] == [DayKind.HOLIDAY, DayKind.WORKING]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 23), CalendarDay(DayKind.HOLIDAY, "勤労感謝の日")),
        (date(2026, 5, 6), CalendarDay(DayKind.HOLIDAY, "振替休日")),  # for Sunday, 3 May
        (date(2026, 9, 22), CalendarDay(DayKind.HOLIDAY, "国民の休日")),  # between two holidays
        (date(2026, 5, 3), CalendarDay(DayKind.DAY_OFF, "憲法記念日")),  # a Sunday stays a 週休日
    ],
)
def test_public_holidays_are_japans(day: date, expected: CalendarDay) -> None:
    assert public_holidays(2026)[day] == expected


def test_public_holidays_are_of_the_year_asked_for() -> None:
    assert {day.year for day in public_holidays(2027)} == {2027}


@pytest.mark.parametrize(
    ("day", "first_month", "year"),
    [
        (date(2027, 3, 31), 4, 2026),
        (date(2027, 4, 1), 4, 2027),
        (date(2027, 1, 1), 1, 2027),
        (date(2026, 12, 31), 1, 2026),
    ],
)
def test_a_fiscal_year_begins_with_its_first_month(day: date, first_month: int, year: int) -> None:
    assert fiscal_year(day, first_month) == year
