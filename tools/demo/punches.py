"""From shifts to taps: the seconds, the forgotten 退勤, the double tap, the morning without a network."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from dakoku.domain.punch import Punch, PunchType, Source
from tools.demo.organisation import RULES
from tools.demo.people import Person
from tools.demo.seed import source, stable_id
from tools.demo.shifts import Shift

_DOUBLE_TAP = 0.006  # chance per tap
_OUTAGE = 0.03  # chance per school and day


def taps(person: Person, shifts: Iterable[Shift], now: datetime) -> list[Punch]:
    """A person's punches in order of time, none of them later than `now`."""
    made = (punch for shift in shifts for punch in _of_shift(person, shift))
    return sorted((punch for punch in made if punch.at <= now), key=lambda punch: punch.at)


def _of_shift(person: Person, shift: Shift) -> Iterator[Punch]:
    draw = source(person.code, shift.day, "taps")
    made_at = _source(person, draw.random())
    for type_, minute in _planned(shift, forgets=draw.random() < person.habit.forgets):
        at = RULES.instant(shift.day, minute) + timedelta(seconds=draw.randint(0, 59))
        yield _punch(person, type_, at, made_at)
        if draw.random() < _DOUBLE_TAP:
            yield _punch(person, type_, at + timedelta(seconds=draw.randint(2, 25)), made_at)


def _planned(shift: Shift, *, forgets: bool) -> list[tuple[PunchType, int]]:
    found = [(PunchType.IN, shift.start)]
    for rest in shift.breaks:
        found += [(PunchType.BREAK_START, rest.start), (PunchType.BREAK_END, rest.end)]
    for errand in shift.outings:
        found += [(PunchType.OUTING_START, errand.start), (PunchType.OUTING_END, errand.end)]
    if not forgets:
        found.append((PunchType.OUT, shift.end))
    return sorted(found, key=lambda one: one[1])


def _source(person: Person, drawn: float) -> Source:
    if person.habit.staff_room_pc:
        return Source.PC
    return Source.SELF if drawn < person.habit.own_page else Source.TERMINAL


def _punch(person: Person, type_: PunchType, at: datetime, made_at: Source) -> Punch:
    return Punch(
        id=stable_id(person.code, type_, at.isoformat()),
        type=type_,
        at=at,
        source=made_at,
        offline=made_at is Source.TERMINAL and _without_network(person.department, at),
    )


def _without_network(department: str, at: datetime) -> bool:
    """Now and then a school's network is gone for some hours of a day."""
    day = RULES.work_date(at)
    outage = _outage(department, day)
    return outage is not None and outage[0] <= RULES.minute(at, day) < outage[1]


def _outage(department: str, day: date) -> tuple[int, int] | None:
    draw = source(department, day, "outage")
    if draw.random() >= _OUTAGE:
        return None
    begin = draw.choice((420, 450, 930, 990))
    return begin, begin + draw.randint(40, 150)
