"""What an attendance book tells: a department's people, and their days of one month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dakoku.domain.plan import DayKind
from dakoku.domain.zone import month_dates
from dakoku_reports.book.marks import is_holiday, is_off


@dataclass(frozen=True, slots=True)
class Person:
    """`days`: marks, as `attendanceBooks` has them. `locked`: not open on its own at present."""

    code: str
    name: str
    position: str
    days: Sequence[str]
    locked: bool


@dataclass(frozen=True, slots=True)
class BookRecord:
    """Everything on the page; `fixed_at` and `made_at` are texts in local time. `kept_until`: the day on
    which the five years end that it is kept at least."""

    organisation: str
    department: str
    month: str
    fiscal_year: int
    fixed_at: str
    made_at: str
    kept_until: date
    people: Sequence[Person]

    @property
    def dates(self) -> tuple[date, ...]:
        """Every date of the month."""
        return month_dates(self.month)

    def kind(self, day: date) -> DayKind:
        """What the date is to most people: shifts and substituted days differ from person to person."""
        marks = [person.days[day.day - 1] for person in self.people if person.days[day.day - 1]]
        holidays, off = sum(map(is_holiday, marks)), sum(map(is_off, marks))
        if off * 2 <= len(marks):
            return DayKind.WORKING
        return DayKind.HOLIDAY if holidays * 2 > off else DayKind.DAY_OFF
