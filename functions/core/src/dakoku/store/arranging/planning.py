"""How a day's plan comes about, step by step: calendar, substitutions, leave, trips. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dakoku.domain.calendar import CalendarDay, day_kind
from dakoku.domain.intervals import Interval, union
from dakoku.domain.plan import DayKind
from dakoku.store.arranging.leaves import RegisteredLeave
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.arranging.substitutions import Substitution
from dakoku.store.arranging.trips import Trip

Days = dict[date, PlannedDay]


@dataclass(frozen=True, slots=True)
class Arranged:
    """What is arranged for one employee besides calendar and pattern, of a month."""

    leaves: tuple[RegisteredLeave, ...] = ()
    trips: tuple[Trip, ...] = ()
    substitutions: tuple[Substitution, ...] = ()

    def into(self, days: Days) -> Days:
        """The calendar's days with all of it in them."""
        made = {}
        for day, planned in substituted(days, self.substitutions).items():
            leaves = [each for each in self.leaves if each.date == day]
            made[day] = with_duty(with_leave(planned, leaves), [t.span for t in self.trips if t.date == day])
        return made


def calendar_day(day: date, named: Mapping[date, CalendarDay], usual: str | None) -> PlannedDay:
    """A day as the calendar has it, under the usual pattern (by id)."""
    kinds = {each: calendar.kind for each, calendar in named.items()}
    return PlannedDay(day_kind(day, kinds), usual, name=named[day].name if day in named else "")


def substituted(days: Mapping[date, PlannedDay], substitutions: Iterable[Substitution]) -> Days:
    """The days with substitutions done: one becomes a working day, the other a day off, or a shorter one."""
    made = dict(days)
    for each in substitutions:
        if each.work_on in made:
            made[each.work_on] = _worked(made[each.work_on], each.work_pattern_id)
        if each.off_on in made:
            off = made[each.off_on]
            shorter = each.off_pattern_id and _worked(off, each.off_pattern_id)
            made[each.off_on] = shorter or replace(off, kind=DayKind.DAY_OFF)
    return made


def with_leave(planned: PlannedDay, leaves: Sequence[RegisteredLeave]) -> PlannedDay:
    """A day with leave keeps the pattern that the leave was registered under."""
    under = next(
        (registered.pattern_id for registered in leaves if registered.pattern_id), planned.pattern_id
    )
    return replace(planned, pattern_id=under, leave=tuple(registered.leave for registered in leaves))


def with_duty(planned: PlannedDay, trips: Iterable[Interval]) -> PlannedDay:
    """A day with trips."""
    return replace(planned, duty=union(trips))


def _worked(planned: PlannedDay, pattern_id: str | None) -> PlannedDay:
    return replace(planned, kind=DayKind.WORKING, pattern_id=pattern_id or planned.pattern_id)
