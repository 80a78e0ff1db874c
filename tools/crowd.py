"""Departments full of people, in few writes. Their password is checked, by a hash that costs nothing."""

from collections.abc import Sequence
from datetime import datetime

from argon2 import PasswordHasher
from google.cloud.firestore import Client

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.platform.ids import new_id
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import Rosters

PASSWORD = "demo-password"  # noqa: S105 - nobody's
_PATTERN = Pattern("通常", 490, 1000, (Interval(720, 765),))
_AT_ONCE = 200


def department(
    client: Client, code: str, name: str, people: Sequence[str], since: datetime
) -> list[Employee]:
    """One department, its pattern, its roster and its people, who are given by their codes."""
    free = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    made = Department(new_id(), code, name, default_pattern_id=new_id())
    employees = [Employee(new_id(), each, f"計測 {each}", made.id) for each in people]
    batch = client.batch()
    Departments(client).put(batch, made)
    Patterns(client).put(batch, WorkPattern(made.default_pattern_id or "", _PATTERN))
    Rosters(client).put(batch, made, employees, since, None)
    batch.commit()
    for start in range(0, len(employees), _AT_ONCE):
        batch = client.batch()
        for employee in employees[start : start + _AT_ONCE]:
            Employees(client).put(batch, employee, since, None)
            Credentials(client).put(batch, employee.id, free, since)
        batch.commit()
    return employees
