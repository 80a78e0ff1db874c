"""Limits on overtime: thresholds as data, and where somebody stands against them in a month.

Minutes throughout. A limit is passed when the value is above it; the special month's is passed when it is
reached (100:00 is over, 45:00 and 80:00 are not). An average over n months compares their sum with n times
the limit, unrounded. Averages reach back as far as months are known without a gap: before somebody joined
there is nothing to count.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import takewhile

from dakoku.domain.zone import month_shifted

_WEEK_DAYS, _WEEK_MINUTES = 7, 40 * 60


class Limit(StrEnum):
    """What is limited: month and year, both again when circumstances are special, averages, months over."""

    MONTH = "month"
    YEAR = "year"
    SPECIAL_MONTH = "specialMonth"
    SPECIAL_YEAR = "specialYear"
    AVERAGE = "average"
    MONTHS_OVER = "monthsOver"


@dataclass(frozen=True, slots=True)
class LimitSet:
    """The thresholds of one group of staff; `first_month` begins their year, averages are over 2 to
    `longest_span` months. `without_statutory`: work on statutory holidays does not count for months and years
    (Article 36 of the Labour Standards Act); for the special month and the averages it always does.
    """

    month: int = 45 * 60
    year: int = 360 * 60
    special_month: int = 100 * 60
    special_year: int = 720 * 60
    average: int = 80 * 60
    longest_span: int = 6
    months_over: int = 6
    first_month: int = 4
    without_statutory: bool = False


@dataclass(frozen=True, slots=True)
class MonthHours:
    """A month's overtime, and how much of it was work on statutory holidays."""

    overtime: int
    statutory: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands: `value` of `allowed` (minutes; for MONTHS_OVER months). `span`: of how many
    months the value is the sum (of an average: `allowed` is the sum that is allowed)."""

    limit: Limit
    value: int
    allowed: int
    over: bool
    span: int = 1

    @property
    def left(self) -> int:
        """What may still be added; negative when over."""
        return self.allowed - self.value


def standings(hours: Mapping[str, MonthHours], month: str, limits: LimitSet) -> tuple[Standing, ...]:
    """Where somebody stands at the end of `month` ("2026-11") under every limit, from the months known."""
    year = [each for each in year_to(month, limits.first_month) if each in hours]
    plain = {each: _plain(known, limits) for each, known in hours.items()}
    full = {each: known.overtime for each, known in hours.items()}
    passed = sum(plain[each] > limits.month for each in year)
    this_month = full.get(month, 0)
    return (
        _above(Limit.MONTH, plain.get(month, 0), limits.month),
        _above(Limit.YEAR, sum(plain[each] for each in year), limits.year, len(year)),
        Standing(
            Limit.SPECIAL_MONTH, this_month, limits.special_month, over=this_month >= limits.special_month
        ),
        _above(Limit.SPECIAL_YEAR, sum(plain[each] for each in year), limits.special_year, len(year)),
        *_averages(full, month, limits),
        _above(Limit.MONTHS_OVER, passed, limits.months_over, len(year)),
    )


def interview_hours(worked: int, days: int) -> Fraction:
    """Minutes beyond 40 hours a week in a month of `days` days, as the Industrial Safety and Health Act
    counts them: all time worked − days ÷ 7 × 40 hours; unrounded, and negative for those who worked less."""
    return worked - Fraction(days, _WEEK_DAYS) * _WEEK_MINUTES


def _plain(known: MonthHours, limits: LimitSet) -> int:
    return known.overtime - (known.statutory if limits.without_statutory else 0)


def _averages(full: Mapping[str, int], month: str, limits: LimitSet) -> Iterable[Standing]:
    backwards = (month_shifted(month, -back) for back in range(limits.longest_span))
    unbroken: Sequence[str] = list(takewhile(full.__contains__, backwards))
    for span in range(2, len(unbroken) + 1):
        total = sum(full[each] for each in unbroken[:span])
        yield _above(Limit.AVERAGE, total, limits.average * span, span)


def _above(limit: Limit, value: int, allowed: int, span: int = 1) -> Standing:
    return Standing(limit, value, allowed, over=value > allowed, span=span)


def year_to(month: str, first_month: int) -> list[str]:
    """The months of a year that begins in `first_month`, up to this one."""
    since = (int(month[5:]) - first_month) % 12
    return [month_shifted(month, -back) for back in range(since, -1, -1)]
