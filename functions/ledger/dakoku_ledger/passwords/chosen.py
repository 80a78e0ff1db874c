"""The employees that an administrator has chosen to do something for."""

from collections.abc import Iterable

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import is_coming


def employees(client: firestore.Client, caller: Principal, employee_ids: Iterable[str]) -> list[Employee]:
    """Each once, by code. Raises `NotFound` when one does not exist or is of another's department."""
    wanted = set(employee_ids)
    found = [one for one in Employees(client).some(wanted) if caller.administers(one.department_id)]
    if len(found) < len(wanted):
        raise NotFound("There is no such employee, or not for this account.")
    return found


def active(client: firestore.Client, caller: Principal, employee_ids: Iterable[str]) -> list[Employee]:
    """The same, those to come included. Raises `InvalidInput` naming those who have left: nobody signs in as
    them."""
    found = employees(client, caller, employee_ids)
    gone = [
        FieldError("employeeIds", "inactiveEmployee", f"{one.code} {one.name} has left: take them off.")
        for one in found
        if not (one.active or is_coming(one))
    ]
    if gone:
        raise InvalidInput("Somebody among them has left.", fields=gone)
    return found
