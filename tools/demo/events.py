"""What differs from weekday and public holiday: school events, the days off given for them, closing days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dakoku.domain.calendar import CalendarDay
from dakoku.domain.plan import DayKind

Ordinary = Callable[[date], DayKind]  # a date's kind by weekday and public holiday alone


@dataclass(frozen=True, slots=True)
class _Saturday:
    """A Saturday that is worked, and given back on the next working day."""

    department: str
    month: int
    nth: int
    name: str


_SATURDAYS = (
    _Saturday("north", 2, 1, "学習発表会"),
    _Saturday("north", 5, 4, "体育大会"),
    _Saturday("north", 9, 2, "授業参観"),
    _Saturday("north", 10, 4, "文化発表会"),
    _Saturday("south", 6, 2, "体育祭"),
    _Saturday("south", 10, 3, "文化祭"),
    _Saturday("south", 12, 2, "学校説明会"),
)
_FOUNDED = {"north": (6, 12), "south": (11, 10)}
_SUMMER_CLOSING = ((8, 13), (8, 14), (8, 15))
_YEAR_END = ((1, 2), (1, 3), (12, 29), (12, 30), (12, 31))


def of_department(department: str, year: int, ordinary: Ordinary) -> dict[date, CalendarDay]:
    """A school's own days in a calendar year; none for the office."""
    if department not in _FOUNDED:
        return {}
    found = {
        **_closed((_FOUNDED[department],), "開校記念日", year, ordinary),
        **_closed(_SUMMER_CLOSING, "学校閉庁日", year, ordinary),
    }
    for rule in _SATURDAYS:
        if rule.department == department:
            found.update(_worked(rule, year, ordinary))
    return found


def of_organisation(year: int, ordinary: Ordinary) -> dict[date, CalendarDay]:
    """What closes all departments in a calendar year."""
    return dict(_closed(_YEAR_END, "年末年始", year, ordinary))


def pupils_are_off(day: date) -> bool:
    """Summer, winter and spring holidays of the schools."""
    at = (day.month, day.day)
    return (7, 21) <= at <= (8, 31) or at >= (12, 25) or at <= (1, 7) or (3, 26) <= at <= (4, 6)


def _closed(
    days: tuple[tuple[int, int], ...], name: str, year: int, ordinary: Ordinary
) -> dict[date, CalendarDay]:
    dates = (date(year, *day) for day in days)
    return {day: CalendarDay(DayKind.HOLIDAY, name) for day in dates if ordinary(day) is DayKind.WORKING}


def _worked(rule: _Saturday, year: int, ordinary: Ordinary) -> Iterator[tuple[date, CalendarDay]]:
    first = date(year, rule.month, 1)
    saturday = first + timedelta(days=(5 - first.weekday()) % 7 + 7 * (rule.nth - 1))
    given_back = saturday + timedelta(days=2)
    while ordinary(given_back) is not DayKind.WORKING:
        given_back += timedelta(days=1)
    yield saturday, CalendarDay(DayKind.WORKING, rule.name)
    yield given_back, CalendarDay(DayKind.DAY_OFF, f"{rule.name}の振替")
