"""What is known of somebody's overtime, as the limits and the forecast take it. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from dakoku.domain.forecast import Forecast, forecast
from dakoku.domain.limits import Limit, LimitSet, MonthHours
from dakoku.domain.zone import month_of, month_shifted
from dakoku.store.days import DayShape
from dakoku.store.plans import MonthPlan, PlannedDay
from dakoku.store.sheets import Sheet

_YEAR = 12
Sums = Mapping[str, Mapping[str, int]]  # totals of sheets by month
Plans = Mapping[str, MonthPlan]


@dataclass(frozen=True, slots=True)
class Expected:
    """What a month comes to against one of its limits."""

    limit: Limit
    threshold: int
    forecast: Forecast


def months_needed(month: str, limits: LimitSet) -> list[str]:
    """The months that matter for where somebody stands in `month`: its year so far, and those averaged."""
    since_first = (int(month[5:]) - limits.first_month) % _YEAR
    back = max(since_first, limits.longest_span - 1)
    return [month_shifted(month, -shift) for shift in range(back, -1, -1)]


def hours_of(sums: Sums, months: list[str]) -> dict[str, MonthHours]:
    """Hours by month, from the first that is known on: one without a sheet after it was without work."""
    first = next((place for place, month in enumerate(months) if month in sums), len(months) - 1)
    nothing = {"overtime": 0, "statutory": 0}
    known = {month: sums.get(month, nothing) for month in months[first:]}
    return {month: MonthHours(each["overtime"], each["statutory"]) for month, each in known.items()}


def expect(book: Mapping[str, Sheet], plans: Plans, today: date, limits: LimitSet) -> tuple[Expected, ...]:
    """What the month of `today` comes to against its limit, and against that of the averages.

    `book` holds the sheets of this month and the last, where there are any; `plans` at least this month's.
    """
    full = _past(book, today, lambda day: int(day["overtime"]))
    plain = _past(book, today, lambda day: int(day["overtime"]) - int(day["statutory"]))
    ahead = {day: 0 for day, planned in plans[month_of(today)].days.items() if day > today and _away(planned)}
    counted = plain if limits.without_statutory else full

    def expected(limit: Limit, past: Mapping[date, int], threshold: int) -> Expected:
        seen = forecast({**past, **ahead}, lambda day: plans[month_of(day)].days[day].kind, today, threshold)
        return Expected(limit, threshold, seen)

    return (
        expected(Limit.MONTH, counted, limits.month),
        expected(Limit.AVERAGE, full, limits.average),
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
