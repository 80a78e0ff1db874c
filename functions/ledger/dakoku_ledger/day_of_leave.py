"""Leave on one day of a planned month, and what it may not be."""

from dataclasses import dataclass, replace
from datetime import date

from dakoku.domain.plan import Leave
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.plans import MonthPlan


@dataclass(frozen=True, slots=True)
class DayOfLeave:
    """Leave on one day, to be registered."""

    date: date
    leave: Leave


def with_leave(plan: MonthPlan, day: DayOfLeave) -> MonthPlan:
    """The plan with this leave on it. Raises `InvalidInput` where it cannot be."""
    planned = plan.days[day.date]
    _check(plan, day)
    changed = replace(planned, leave=(*planned.leave, day.leave))
    return replace(plan, days={**plan.days, day.date: changed})


def _check(plan: MonthPlan, day: DayOfLeave) -> None:
    of_day = plan.of(day.date)
    if not of_day.works:
        _refuse("date", "notAWorkingDay", f"{day.date} is no working day: leave is not needed.")
    start, end = day.leave.start, day.leave.end
    if start is not None and end is not None and end <= start:
        _refuse("end", "endBeforeStart", "The leave must end after it starts.")
    if any(_overlap(day.leave, other) for other in of_day.leave):
        _refuse("date", "leaveOverlaps", f"There is leave at that time on {day.date} already.")


def _overlap(one: Leave, other: Leave) -> bool:
    ends_before = one.end is not None and other.start is not None and one.end <= other.start
    begins_after = one.start is not None and other.end is not None and other.end <= one.start
    return not (ends_before or begins_after)


def _refuse(field: str, code: str, message: str) -> None:
    raise InvalidInput("The leave cannot be registered.", fields=[FieldError(field, code, message)])
