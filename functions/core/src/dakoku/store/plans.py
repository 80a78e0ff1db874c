"""What a month was planned to be, for one employee: the `plan` of a sheet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from google.cloud import firestore

from dakoku.domain.calendar import day_kind
from dakoku.domain.plan import DayKind, DayPlan, Leave, Pattern
from dakoku.domain.zone import month_dates
from dakoku.store.calendars import Calendars
from dakoku.store.departments import Departments
from dakoku.store.employees import Employee
from dakoku.store.leaves import Leaves, RegisteredLeave, leave_from, leave_shape
from dakoku.store.patterns import Patterns, pattern_from, pattern_shape


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day's kind, the id of its pattern (None: no pattern is known) and its leave."""

    kind: DayKind
    pattern_id: str | None
    leave: tuple[Leave, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """Every date of the month, and a copy of the patterns used: a later edit of one changes no past month."""

    days: Mapping[date, PlannedDay]
    patterns: Mapping[str, Pattern]

    def of(self, work_date: date) -> DayPlan:
        """The plan of one day, for the derivation. KeyError outside the month."""
        return _day_plan(self.days[work_date], self.patterns)

    def shape(self) -> dict[str, Any]:
        """As docs/data.md has it in `sheets`."""
        days = {day.isoformat(): _day_shape(planned) for day, planned in self.days.items()}
        return {"days": days, "patterns": {key: pattern_shape(p) for key, p in self.patterns.items()}}


def month_plan(document: Mapping[str, Any]) -> MonthPlan:
    """The reverse of `MonthPlan.shape`: reads the `plan` of a sheet."""
    days = {date.fromisoformat(day): _day_from(planned) for day, planned in document["days"].items()}
    return MonthPlan(days, {key: pattern_from(p) for key, p in document["patterns"].items()})


class Planner:
    """Plans any number of months. What people share (departments, calendars, patterns) is read once and kept:
    for the length of one run, not of a process. Safe to share between threads.
    """

    def __init__(self, client: firestore.Client) -> None:
        self._leaves = Leaves(client)
        self.department = cache(Departments(client).get)
        self._overrides = cache(Calendars(client).overrides)
        self._patterns: Callable[[frozenset[str]], dict[str, Pattern]] = cache(Patterns(client).by_id)

    def month(self, employee: Employee, month: str) -> MonthPlan:
        """The plan of a month ("2026-11") as it stands now: calendar, pattern and leave.

        The pattern is the employee's, else the department's; a day with leave keeps the pattern that the
        leave was registered under. Reads: department, calendars, leave, patterns.
        """
        dates = month_dates(month)
        usual = employee.pattern_id or self._usual(employee.department_id)
        kinds = self._kinds(employee.department_id, dates[0].year)
        leaves: dict[date, list[RegisteredLeave]] = {}
        for registered in self._leaves.between(employee.id, dates[0], dates[-1]):
            leaves.setdefault(registered.date, []).append(registered)
        days = {day: _planned(day_kind(day, kinds), usual, leaves.get(day, [])) for day in dates}
        used = frozenset(day.pattern_id for day in days.values() if day.pattern_id)
        return MonthPlan(days, self._patterns(used))

    def day(self, department_id: str, patterns: Mapping[str, str | None], day: date) -> dict[str, DayPlan]:
        """The plan of one day for people of one department, by employee id, as `month` has it.

        `patterns`: their own pattern by employee id (None: the department's). However many they are, it reads
        department, calendars, patterns and the department's leave of that day.
        """
        kind = day_kind(day, self._kinds(department_id, day.year))
        usual = self._usual(department_id)
        leaves: dict[str, list[RegisteredLeave]] = {}
        for registered in self._leaves.on(department_id, day):
            leaves.setdefault(registered.employee_id, []).append(registered)
        days = {key: _planned(kind, own or usual, leaves.get(key, [])) for key, own in patterns.items()}
        used = frozenset(planned.pattern_id for planned in days.values() if planned.pattern_id)
        known = self._patterns(used)
        return {key: _day_plan(planned, known) for key, planned in days.items()}

    def _usual(self, department_id: str) -> str | None:
        department = self.department(department_id)
        return department.default_pattern_id if department else None

    def _kinds(self, department_id: str, year: int) -> dict[date, DayKind]:
        return {day: named.kind for day, named in self._overrides(department_id, year).items()}


def plan_month(client: firestore.Client, employee: Employee, month: str) -> MonthPlan:
    """The plan of a single month: see `Planner.month`."""
    return Planner(client).month(employee, month)


def _planned(kind: DayKind, usual: str | None, leaves: list[RegisteredLeave]) -> PlannedDay:
    under = next((registered.pattern_id for registered in leaves if registered.pattern_id), usual)
    return PlannedDay(kind, under, tuple(registered.leave for registered in leaves))


def _day_plan(planned: PlannedDay, patterns: Mapping[str, Pattern]) -> DayPlan:
    pattern = patterns.get(planned.pattern_id) if planned.pattern_id else None
    return DayPlan(planned.kind, pattern, planned.leave)


def _day_shape(planned: PlannedDay) -> dict[str, Any]:
    leave = [leave_shape(each) for each in planned.leave]
    return {"kind": planned.kind.value, "patternId": planned.pattern_id, "leave": leave}


def _day_from(document: Mapping[str, Any]) -> PlannedDay:
    leave = tuple(leave_from(each) for each in document["leave"])
    return PlannedDay(DayKind(document["kind"]), document["patternId"], leave)
