"""Leave: paid leave by the day and by the hour, special leave, one long illness, and what is to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dakoku.domain.plan import DayKind, Leave
from dakoku.domain.zone import month_dates
from tools.demo.events import pupils_are_off
from tools.demo.kinds import kind
from tools.demo.organisation import PATTERNS
from tools.demo.people import Person
from tools.demo.seed import source

ANNUAL, SPECIAL, SICK = "年休", "特休", "病休"
_SATURDAY = 5
_ILL = "0112"  # one person, two weeks in every October


@dataclass(frozen=True, slots=True)
class DayOfLeave:
    """One person's leave on one day."""

    day: date
    leave: Leave

    @property
    def whole(self) -> bool:
        """The whole day."""
        return self.leave.start is None and self.leave.end is None


def taken(person: Person, month: str) -> dict[date, DayOfLeave]:
    """A person's leave in a month, at most one per day."""
    open_days = [day for day in month_dates(month) if _can_take(person, day)]
    found = {each.day: each for each in _drawn(person, open_days)}
    found.update((day, DayOfLeave(day, Leave(SICK))) for day in open_days if _is_ill(person, day))
    return found


def _can_take(person: Person, day: date) -> bool:
    if person.habit.night_turn is not None or day.weekday() >= _SATURDAY:  # nobody misses a school event
        return False
    return person.serves_on(day) and kind(person.department, day) is DayKind.WORKING


def _drawn(person: Person, days: list[date]) -> Iterator[DayOfLeave]:
    for day in days:
        draw = source(person.code, day, "leave").random()
        easy = pupils_are_off(day) and person.department != "office"
        whole, special, hourly = (0.16, 0.12, 0.08) if easy else (0.014, 0.006, 0.03)
        if draw < whole:
            yield DayOfLeave(day, Leave(ANNUAL))
        elif draw < whole + special:
            yield DayOfLeave(day, Leave(SPECIAL))
        elif draw < whole + special + hourly:
            yield DayOfLeave(day, _by_the_hour(person, day))


def _by_the_hour(person: Person, day: date) -> Leave:
    """One to three hours at either end of the day."""
    pattern, draw = PATTERNS[person.pattern], source(person.code, day, "hours")
    hours = 60 * draw.randint(1, 3)
    if draw.random() < 0.35:
        return Leave(ANNUAL, pattern.start, pattern.start + hours)
    return Leave(ANNUAL, pattern.end - hours, pattern.end)


def _is_ill(person: Person, day: date) -> bool:
    begins = date(day.year, 10, 12)
    return person.code == _ILL and begins <= day <= begins + timedelta(days=11)
