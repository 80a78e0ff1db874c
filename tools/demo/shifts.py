"""What a person really did on a day: arrived, took breaks, ran errands, went home; or a dormitory night."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave, Pattern
from tools.demo.events import pupils_are_off
from tools.demo.kinds import kind
from tools.demo.leave import DayOfLeave
from tools.demo.organisation import PATTERNS
from tools.demo.people import Person
from tools.demo.seed import source

# After an hour's leave in the morning, before one in the evening: mostly to the minute.
_TO_THE_MINUTE = (0, 0, 0, 0, 0, 2, 4)
_BY_WEEKDAY = (1.0, 1.2, 0.7, 1.2, 0.9)  # Wednesday is the day on which everybody should go home
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Shift:
    """Presence on one work date, in minutes from its midnight."""

    day: date
    start: int
    end: int
    breaks: tuple[Interval, ...] = ()
    outings: tuple[Interval, ...] = ()


def worked(person: Person, days: Iterable[date], leave: dict[date, DayOfLeave]) -> list[Shift]:
    """A person's shifts on those of the days on which there was work to do."""
    found = (_on(person, day, leave.get(day)) for day in days if person.serves_on(day))
    return [shift for shift in found if shift]


def _on(person: Person, day: date, leave: DayOfLeave | None) -> Shift | None:
    draw = source(person.code, day, "shift")
    if person.habit.night_turn is not None:
        return _night(person, day, draw)
    if kind(person.department, day) is not DayKind.WORKING:
        return _club(person, day, draw)
    if leave and leave.whole:
        return None
    return _ordinary(person, day, draw, leave.leave if leave else None)


def _ordinary(person: Person, day: date, draw: Random, leave: Leave | None) -> Shift:
    habit, pattern = person.habit, PATTERNS[person.pattern]
    start = pattern.start - _around(draw, habit.early, habit.spread)
    end = pattern.end + _around(draw, round(habit.late * _pace(person, day)), habit.spread * 2)
    if draw.random() < 0.006:
        start = pattern.start + draw.randint(3, 25)  # the train was late
    if leave and leave.end is not None and leave.start == pattern.start:
        start = leave.end - draw.choice(_TO_THE_MINUTE)
    if leave and leave.start is not None and leave.end == pattern.end:
        end = leave.start + draw.choice(_TO_THE_MINUTE)
    inside = Interval(start, end)
    return Shift(day, start, end, _break(person, pattern, inside, draw), _errand(person, inside, draw))


def _pace(person: Person, day: date) -> float:
    """How the weekday and the season stretch the evening."""
    if not person.habit.rhythm:
        return 1
    quiet = 0.35 if pupils_are_off(day) and person.department != "office" else 1
    return quiet * _BY_WEEKDAY[min(day.weekday(), 4)]


def _around(draw: Random, mean: int, spread: int) -> int:
    """Around the mean, and never less than a minute: nobody here cuts the day short."""
    return max(draw.randint(1, 6), round(draw.gauss(mean, min(spread, max(mean, 4)))))


def _break(person: Person, pattern: Pattern, inside: Interval, draw: Random) -> tuple[Interval, ...]:
    if not person.habit.breaks or not pattern.breaks:
        return ()
    planned = pattern.breaks[0]
    taken = Interval(planned.start + draw.randint(0, 8), planned.end - draw.randint(0, 5))
    return (taken,) if _holds(inside, taken) else ()


def _errand(person: Person, inside: Interval, draw: Random) -> tuple[Interval, ...]:
    if draw.random() >= person.habit.outing:
        return ()
    begin = draw.choice((9, 10, 13, 14)) * 60 + draw.randint(5, 55)
    errand = Interval(begin, begin + draw.randint(25, 65))
    return (errand,) if _holds(inside, errand) and not 660 < errand.end < 790 else ()


def _holds(outer: Interval, inner: Interval) -> bool:
    return outer.start < inner.start and inner.end < outer.end


def _club(person: Person, day: date, draw: Random) -> Shift | None:
    """One day of the weekend, three hours of practice or a whole day of matches."""
    monday = day - timedelta(days=day.weekday())
    weekend = source(person.code, monday, "club")
    chosen = monday + timedelta(days=_SATURDAY + (weekend.random() < 0.25))
    if day != chosen or weekend.random() >= person.habit.club:
        return None
    hours = 7 if weekend.random() < person.habit.match else 3
    start = draw.choice((480, 510, 540)) - draw.randint(4, 18)
    return Shift(day, start, start + 60 * hours + draw.randint(15, 40))


def _night(person: Person, day: date, draw: Random) -> Shift | None:
    """From the afternoon to the next morning, every other day; no night begins on a day off."""
    pattern, habit = PATTERNS[person.pattern], person.habit
    if day.toordinal() % 2 != habit.night_turn or kind(person.department, day) is not DayKind.WORKING:
        return None
    start = pattern.start - _around(draw, habit.early, habit.spread)
    return Shift(day, start, pattern.end + _around(draw, habit.late, habit.spread))
