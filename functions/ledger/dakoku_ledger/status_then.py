"""Who was on a department's list on another day than today, or will be, and how that day was planned."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from google.cloud import firestore

from dakoku.domain.plan import DayPlan
from dakoku.domain.zone import month_of
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import in_force
from dakoku.store.terminal.rosters import entry, listed

Entry = Mapping[str, Any]  # as a roster has it


def listed_on(
    client: firestore.Client, planner: Planner, department_id: str, day: date
) -> list[tuple[Entry, DayPlan]]:
    """By code. Who helps permanently is known as of today only."""
    around = {one.id: one for one in Employees(client).around(department_id)}
    then = listed(department_id, (in_force(one, day) for one in around.values()))
    plans = _plans(planner, [(around[one.id], one) for one in then], day)
    return [(entry(one, department_id), plans[one.id]) for one in then]


def _plans(planner: Planner, people: Iterable[tuple[Employee, Employee]], day: date) -> Mapping[str, DayPlan]:
    """By employee id; each person as they are today, and as they were on the day.

    What is arranged bears the department of the month's last day: of whoever was moved later in that month,
    it is looked for by person.
    """
    patterns: dict[str, dict[str, str | None]] = {}
    moved: dict[str, DayPlan] = {}
    for today, then in people:
        if today.department_of(month_of(day)) == then.department_id:
            patterns.setdefault(then.department_id, {})[then.id] = then.pattern_id
        else:
            moved[then.id] = planner.month(today, month_of(day)).of(day)
    return {**planner.days(patterns, day), **moved}
