"""Everything a person left behind up to a moment: leave and punches, month by month."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime

from dakoku.domain.punch import Punch
from dakoku.domain.zone import dates_between, month_of
from tools.demo.leave import DayOfLeave, taken
from tools.demo.organisation import RULES
from tools.demo.people import Person
from tools.demo.punches import taps
from tools.demo.shifts import worked

MONTHS_BACK = 3


@dataclass(frozen=True, slots=True)
class History:
    """`leave` reaches into next month; `punches` are in order of time and end at the moment asked."""

    person: Person
    leave: tuple[DayOfLeave, ...]
    punches: tuple[Punch, ...]


def history(person: Person, now: datetime) -> History:
    """One person's history of three months."""
    today = RULES.work_date(now)
    days = dates_between(first_day(today), today)
    months = sorted({month_of(day) for day in (*days, _next_month(today))})
    leave = {day: found for month in months for day, found in taken(person, month).items()}
    punches = taps(person, worked(person, days, leave), now)
    return History(person, tuple(leave[day] for day in sorted(leave)), tuple(punches))


def first_day(today: date) -> date:
    """The day on which the terminals came into use: this day of the month, three months ago."""
    month = today.year * 12 + today.month - 1 - MONTHS_BACK
    days = calendar.monthrange(month // 12, month % 12 + 1)[1]
    return date(month // 12, month % 12 + 1, min(today.day, days))


def _next_month(today: date) -> date:
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
