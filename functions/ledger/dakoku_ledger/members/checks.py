"""Whether an administrator can be what was asked for."""

from collections.abc import Iterator

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.identity import Role
from dakoku.platform.permissions import ORGANISATIONS_OWN, Level
from dakoku.store.organisation.departments import Departments
from dakoku.store.people.administrators import Administrator, Administrators
from dakoku.store.people.employees import Employees


def check(client: firestore.Client, one: Administrator) -> None:
    """Raise `InvalidInput` naming everything that cannot be: departments, permissions, the record."""
    wrong = [*_departments(client, one), *_permissions(one), *_record(client, one)]
    if wrong:
        raise InvalidInput("The administrator cannot be saved like this.", fields=wrong)


def _departments(client: firestore.Client, one: Administrator) -> Iterator[FieldError]:
    if one.role is Role.DEPARTMENT_ADMIN and not one.departments:
        yield FieldError("departments", "departmentMissing", "Choose at least one department.")
    known = {department.id for department in Departments(client).all()}
    for place, department_id in enumerate(one.departments):
        if department_id not in known:
            yield FieldError(f"departments.{place}", "unknownDepartment", "Choose one of the departments.")


def _permissions(one: Administrator) -> Iterator[FieldError]:
    if one.role is Role.ORGANISATION_ADMIN:
        return
    for area in sorted(ORGANISATIONS_OWN):
        if one.permissions and one.permissions.get(area, Level.NONE) is not Level.NONE:
            remedy = "Leave it to administrators of the organisation."
            yield FieldError(f"permissions.{area}", "notOfThisRole", remedy)


def _record(client: firestore.Client, one: Administrator) -> Iterator[FieldError]:
    if one.employee_id is None:
        return
    employee = Employees(client).get(one.employee_id)
    if employee is None:
        yield FieldError("employeeId", "unknownEmployee", "Choose one of the employees.")
    others = (stored.value for stored in Administrators(client).all() if stored.value.uid != one.uid)
    if any(other.employee_id == one.employee_id for other in others):
        yield FieldError("employeeId", "employeeTaken", "Another administrator has this record already.")
