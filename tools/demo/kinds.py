"""Which kind each date is for each department: the calendars that are loaded, asked in memory."""

from datetime import date
from functools import cache

from dakoku.domain.calendar import day_kind, public_holidays
from dakoku.domain.plan import DayKind
from tools.demo import events


def kind(department: str, day: date) -> DayKind:
    """The kind of a date in a department."""
    return day_kind(day, _calendar(department, day.year))


def ordinary(day: date) -> DayKind:
    """By weekday and public holiday alone."""
    return day_kind(day, _public(day.year))


@cache
def _public(year: int) -> dict[date, DayKind]:
    return {day: found.kind for day, found in public_holidays(year).items()}


@cache
def _calendar(department: str, year: int) -> dict[date, DayKind]:
    own = {
        **events.of_organisation(year, ordinary),
        **events.of_department(department, year, ordinary),
    }
    return {**_public(year), **{day: found.kind for day, found in own.items()}}
