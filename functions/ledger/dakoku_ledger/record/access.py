"""Whose record a caller may write into."""

from google.cloud import firestore

from dakoku.platform.errors import NotFound
from dakoku.platform.identity import Principal
from dakoku.store.employees import Employee, Employees


def employee_for(client: firestore.Client, caller: Principal, employee_id: str) -> Employee:
    """The employee: the caller, or somebody of a department that they administer.

    Raises `NotFound` when there is no such employee, also for whoever may not know of them.
    """
    employee = Employees(client).get(employee_id)
    mine = employee and (caller.employee_id == employee.id or caller.administers(employee.department_id))
    if employee is None or not mine:
        raise NotFound("There is no such employee, or not for this account.")
    return employee
