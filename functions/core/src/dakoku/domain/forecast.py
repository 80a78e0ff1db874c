"""Who will pass a limit, and on which day, if they go on as they do now (B3).

The pace is the mean overtime per working day, and per day off, over the days of the last four weeks that are
known. So a month's first days already have a pace, from the month before. Days of leave tell nothing about
the pace: leave them out of `past`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from dakoku.domain.plan import DayKind
from dakoku.domain.zone import dates_between, month_dates, month_of

WINDOW = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Forecast:
    """`expected`: the month's overtime by its end, minutes. `passes`: the date on which it will be above the
    limit, or None; `passed`: it is above already, since that date."""

    expected: int
    passes: date | None
    passed: bool


def forecast(
    past: Mapping[date, int], kind_of: Callable[[date], DayKind], today: date, limit: int
) -> Forecast:
    """What the month of `today` comes to. `past`: overtime in minutes of each day that is known, days without
    any included, up to yesterday (and today, once it is complete)."""
    pace = _pace(past, kind_of, today)
    total, passes, passed = Fraction(0), None, False
    for day in month_dates(month_of(today)):
        total += past.get(day, 0) if day < today or day in past else pace(day)
        if passes is None and total > limit:
            passes, passed = day, day in past
    return Forecast(int(total), passes, passed)


def _pace(
    past: Mapping[date, int], kind_of: Callable[[date], DayKind], today: date
) -> Callable[[date], Fraction]:
    window = [day for day in dates_between(today - WINDOW, today) if day in past]
    working = _mean(past[day] for day in window if kind_of(day) is DayKind.WORKING)
    off = _mean(past[day] for day in window if kind_of(day) is not DayKind.WORKING)
    return lambda day: working if kind_of(day) is DayKind.WORKING else off


def _mean(minutes: Iterable[int]) -> Fraction:
    known = list(minutes)
    return Fraction(sum(known), len(known)) if known else Fraction(0)
