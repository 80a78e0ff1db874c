"""Whose record a caller may write into."""

from collections.abc import Iterable
from datetime import date

from google.cloud import firestore

from dakoku.domain.zone import month_of
from dakoku.platform.errors import NotFound
from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee, Employees


def employee_for(
    client: firestore.Client, caller: Principal, employee_id: str, dates: Iterable[date] = ()
) -> Employee:
    """The employee: the caller, or somebody of a department that they administer.

    `dates`, all that is asked about: whoever has moved since is still of the department whose sheets they
    lie in, which has yet to confirm them. Raises `NotFound` when there is no such employee, also for whoever
    may not know of them.
    """
    employee = Employees(client).get(employee_id)
    if employee is None or not _may_know(caller, employee, {month_of(day) for day in dates}):
        raise NotFound("There is no such employee, or not for this account.")
    return employee


def _may_know(caller: Principal, employee: Employee, months: set[str]) -> bool:
    if caller.employee_id == employee.id or caller.administers(employee.department_id):
        return True
    return bool(months) and all(caller.administers(employee.department_of(month)) for month in months)
