"""The kind of a date: the weekday rule, what a calendar says otherwise, and public holidays."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import holidays

from dakoku.domain.intervals import Interval, Spans, union
from dakoku.domain.plan import DayKind
from dakoku.domain.zone import MINUTES_PER_DAY

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A date that a calendar names: its kind, and what it is called (勤労感謝の日)."""

    kind: DayKind
    name: str


def day_kind(day: date, calendar: Mapping[date, DayKind]) -> DayKind:
    """What the calendar says; otherwise Saturday and Sunday are 週休日 and the rest are working days."""
    return calendar.get(day) or _by_weekday(day)


def statutory_spans(day: date, is_statutory: Callable[[date], bool]) -> Spans:
    """What of a work date lies in statutory holidays (法定休日), up to the end of the night after it."""
    dates = ((day, 0), (day + timedelta(days=1), MINUTES_PER_DAY))
    return union(Interval(at, at + MINUTES_PER_DAY) for each, at in dates if is_statutory(each))


def public_holidays(year: int) -> dict[date, CalendarDay]:
    """Japan's public holidays of a calendar year by date, with their Japanese names; substitute holidays too.

    One that falls on a 週休日 keeps that kind (it is no 休日 there) and lends it its name.
    """
    found = holidays.country_holidays("JP", years=year, language="ja")
    return {day: CalendarDay(_on_holiday(day), name) for day, name in sorted(found.items())}


def fiscal_year(day: date, first_month: int = 4) -> int:
    """The year in which the date's school or business year began: 31 March 2027 is in 2026."""
    return day.year if day.month >= first_month else day.year - 1


def _by_weekday(day: date) -> DayKind:
    return DayKind.DAY_OFF if day.weekday() >= _SATURDAY else DayKind.WORKING


def _on_holiday(day: date) -> DayKind:
    return DayKind.DAY_OFF if _by_weekday(day) is DayKind.DAY_OFF else DayKind.HOLIDAY
