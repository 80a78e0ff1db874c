"""Planning: from calendar, patterns, leave, trips and substitutions to the plan of a month, or of a day."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from google.cloud import firestore

from dakoku.domain.plan import DayPlan, Pattern
from dakoku.domain.zone import month_dates, month_of
from dakoku.store.arranging.calendars import Calendars
from dakoku.store.arranging.leaves import Leaves, RegisteredLeave
from dakoku.store.arranging.patterns import Patterns
from dakoku.store.arranging.planning import Arranged, calendar_day, substituted, with_leave
from dakoku.store.arranging.plans import MonthPlan, PlannedDay, day_plan
from dakoku.store.arranging.substitutions import Substitutions
from dakoku.store.arranging.trips import Trips
from dakoku.store.organisation.departments import Departments
from dakoku.store.people.employees import Employee
from dakoku.store.pulls.pulling import Pulling


class Planner:
    """Plans any number of months. What it reads is read once and kept: for the length of one run, not of a
    process. Safe to share between threads.
    """

    def __init__(self, client: firestore.Client) -> None:
        self.arranged = cache(self._arranged)
        self._leaves = Leaves(client)
        self._trips = Trips(client)
        self._substitutions = Substitutions(client)
        self.department = cache(Departments(client).get)
        self.pulling = cache(Pulling(client).stored)
        self._named = cache(Calendars(client).overrides)
        self._patterns: Callable[[frozenset[str]], dict[str, Pattern]] = cache(Patterns(client).by_id)

    def month(self, employee: Employee, month: str) -> MonthPlan:
        """The plan of a month ("2026-11") as it stands now: calendar, pattern, leave, trips, substitutions.

        Each day by the department of that day. The pattern is the employee's where they are today, else the
        department's; a day with leave keeps the pattern that the leave was registered under. Reads:
        departments, calendars, leave, trips, substitutions, patterns.
        """
        return self.planned(employee, month, self.arranged(employee.id, month))

    def planned(self, employee: Employee, month: str, arranged: Arranged) -> MonthPlan:
        """The plan of a month as it would be with these arrangements."""
        days = arranged.into({day: self._usually(employee, day) for day in month_dates(month)})
        used = frozenset(day.pattern_id for day in days.values() if day.pattern_id)
        return MonthPlan(days, self._patterns(used))

    def day(self, department_id: str, patterns: Mapping[str, str | None], day: date) -> dict[str, DayPlan]:
        """The plan of one day for people of one department, by employee id, as `month` has it, less trips.

        `patterns`: their own pattern by employee id (None: the department's). However many they are, it reads
        department, calendars, patterns and the department's leave and substitutions of that day.
        """
        named = self._named(department_id, day.year)
        usual = self._usual(department_id)
        leaves: dict[str, list[RegisteredLeave]] = {}
        for registered in self._leaves.on(department_id, day):
            leaves.setdefault(registered.employee_id, []).append(registered)
        days = {key: calendar_day(day, named, own or usual) for key, own in patterns.items()}
        for each in self._substitutions.on(department_id, day):
            if each.employee_id in days:
                days[each.employee_id] = substituted({day: days[each.employee_id]}, [each])[day]
        days = {key: with_leave(planned, leaves.get(key, ())) for key, planned in days.items()}
        used = frozenset(planned.pattern_id for planned in days.values() if planned.pattern_id)
        known = self._patterns(used)
        return {key: day_plan(planned, known) for key, planned in days.items()}

    def days(self, patterns: Mapping[str, Mapping[str, str | None]], day: date) -> dict[str, DayPlan]:
        """The same for people of several departments; `patterns` are by department id and employee id."""
        return {
            employee_id: plan
            for department_id, own in patterns.items()
            for employee_id, plan in self.day(department_id, own, day).items()
        }

    def _arranged(self, employee_id: str, month: str) -> Arranged:
        """What is arranged for an employee in a month."""
        dates = month_dates(month)
        return Arranged(
            leaves=tuple(self._leaves.between(employee_id, dates[0], dates[-1])),
            trips=tuple(self._trips.between(employee_id, dates[0], dates[-1])),
            substitutions=tuple(self._substitutions.in_months(employee_id, [month])),
        )

    def _usually(self, employee: Employee, day: date) -> PlannedDay:
        """A day as calendar and usual pattern of its department have it."""
        department_id = employee.department_on(day)
        chosen = employee.pattern_id if department_id == employee.department_id else None
        named = self._named(department_id, day.year)
        planned = calendar_day(day, named, chosen or self._usual(department_id))
        elsewhere = department_id != employee.department_of(month_of(day))
        return replace(planned, department_id=department_id) if elsewhere else planned

    def _usual(self, department_id: str) -> str | None:
        department = self.department(department_id)
        return department.default_pattern_id if department else None


def plan_month(client: firestore.Client, employee: Employee, month: str) -> MonthPlan:
    """The plan of a single month: see `Planner.month`."""
    return Planner(client).month(employee, month)
