"""Which months matter for where somebody stands, and what is known of them. Pure."""

from collections.abc import Mapping

from dakoku.domain.limits import LimitSet, MonthHours
from dakoku.domain.zone import month_shifted

_YEAR = 12
Sums = Mapping[str, Mapping[str, int]]  # totals of sheets by month


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
