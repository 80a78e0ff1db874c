"""What is known of somebody's present month, as the forecast takes it. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from dakoku.domain.forecast import Forecast, forecast
from dakoku.domain.limits import Limit, LimitSet
from dakoku.domain.zone import month_of
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.record.days import DayShape
from dakoku.store.record.sheets import Sheet

Plans = Mapping[str, MonthPlan]


@dataclass(frozen=True, slots=True)
class Expected:
    """What a month comes to against one of its limits."""

    limit: Limit
    threshold: int
    forecast: Forecast


@dataclass(frozen=True, slots=True)
class Course:
    """What a forecast goes by: overtime by date as far as it is known or will surely be none, with and
    without work on statutory holidays, the plans of those days, and today."""

    full: Mapping[date, int]
    plain: Mapping[date, int]
    plans: Plans
    today: date

    def towards(self, threshold: int, limits: LimitSet) -> Forecast:
        """What the month comes to against a threshold, counted as the limit is that comes after it."""
        counted = self.plain if limits.without_statutory and threshold <= limits.month else self.full
        return forecast(counted, lambda day: self.plans[month_of(day)].days[day].kind, self.today, threshold)


def course(book: Mapping[str, Sheet], plans: Plans, today: date) -> Course:
    """`book` holds the sheets of this month and the last that exist; `plans` at least this month's."""
    ahead = {day: 0 for day, planned in plans[month_of(today)].days.items() if day > today and _away(planned)}
    full = _past(book, today, lambda day: int(day["overtime"]))
    plain = _past(book, today, lambda day: int(day["overtime"]) - int(day["statutory"]))
    return Course({**full, **ahead}, {**plain, **ahead}, plans, today)


def expect(taken: Course, limits: LimitSet) -> tuple[Expected, ...]:
    """What this month comes to against its limit, and against that of the averages."""
    return (
        Expected(Limit.MONTH, limits.month, taken.towards(limits.month, limits)),
        Expected(Limit.AVERAGE, limits.average, taken.towards(limits.average, limits)),
    )


def _past(book: Mapping[str, Sheet], today: date, minutes_of: Callable[[DayShape], int]) -> dict[date, int]:
    """Overtime by date, from the first recorded day to today; what is incomplete is not known."""
    begun = min((day for sheet in book.values() for day in sheet.days), default=today)
    past: dict[date, int] = {}
    for sheet in book.values():
        for day, planned in sheet.plan.days.items():
            derived = sheet.days.get(day)
            if derived is not None and day <= today and not derived["incomplete"]:
                past[day] = minutes_of(derived)
            elif derived is None and begun <= day < today and not planned.leave:
                past[day] = 0
    return past


def _away(planned: PlannedDay) -> bool:
    return any(leave.start is None and leave.end is None for leave in planned.leave)
