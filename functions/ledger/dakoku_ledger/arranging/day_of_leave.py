"""Leave on one day, to be registered, and what it may not be. Pure."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dakoku.domain.plan import DayPlan, Leave
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku_ledger.arranging.schedule import Schedule


@dataclass(frozen=True, slots=True)
class DayOfLeave:
    """Leave on one day. `pattern_id`: the pattern that it was asked for under; None: whichever is planned."""

    date: date
    leave: Leave
    pattern_id: str | None = None


def check(schedule: Schedule, days: Sequence[DayOfLeave], kinds: Collection[str]) -> None:
    """Raise `Conflict` (`otherPattern`) or `InvalidInput` with everything that is wrong with any day."""
    for day in days:
        if day.pattern_id not in (None, schedule.pattern_of(day.date)):
            raise Conflict(f"{day.date} is planned under another pattern: look again.", code="otherPattern")
    wrong = find_wrong(schedule, days, kinds)
    if wrong:
        raise InvalidInput("The leave cannot be registered.", fields=wrong)


def find_wrong(schedule: Schedule, days: Sequence[DayOfLeave], kinds: Collection[str]) -> list[FieldError]:
    """What is wrong with any of the days, under `days.N.…`."""
    wrong: list[FieldError] = []
    for index, day in enumerate(days):
        planned = schedule.plan_of(day.date)
        asked = [other.leave for other in days[:index] if other.date == day.date]
        found = _wrong(day, planned, (*planned.leave, *asked), kinds)
        wrong += [FieldError(f"days.{index}.{field}", code, remedy) for field, code, remedy in found]
    return wrong


def _wrong(
    day: DayOfLeave, planned: DayPlan, others: Sequence[Leave], kinds: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    start, end = day.leave.start, day.leave.end
    if day.leave.kind not in kinds:
        yield "kind", "unknownLeaveKind", "Choose one of the kinds of leave."
    if start is not None and end is not None and end <= start:
        yield "end", "endBeforeStart", "The leave must end after it starts."
    elif not planned.works:
        yield "date", "notAWorkingDay", f"{day.date} is no working day: leave is not needed."
    elif planned.pattern and not day.leave.within(planned.pattern):
        yield "start", "outsideHours", "The leave lies outside the hours of that day."
    elif any(_overlap(day.leave, other) for other in others):
        yield "date", "leaveOverlaps", f"There is leave at that time on {day.date} already."


def _overlap(one: Leave, other: Leave) -> bool:
    ends_before = one.end is not None and other.start is not None and one.end <= other.start
    begins_after = one.start is not None and other.end is not None and other.end <= one.start
    return not (ends_before or begins_after)
