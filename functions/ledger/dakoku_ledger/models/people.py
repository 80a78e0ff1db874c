"""Sign-in, the caller, and employees."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
_Password = Annotated[str, Field(min_length=1, max_length=200)]


class SessionRequest(Wire):
    """Code and password of an employee."""

    code: Annotated[str, Field(min_length=1, max_length=100)]
    password: _Password


class SessionEmployee(Wire):
    """Whose sign-in it is."""

    id: str
    name: str
    code: str


class Session(Wire):
    """`token` is a custom token: sign in to Firebase Auth with it."""

    token: str
    employee: SessionEmployee


class OrganisationSummary(Wire):
    """What every page needs to know. `dayBoundary` in minutes from midnight."""

    code: str
    name: str
    language: str
    time_zone: str
    day_boundary: int


class Me(Wire):
    """The caller. `name` is null for administrators without an employee record."""

    uid: str
    role: str
    employee_id: str | None
    departments: list[str]
    name: str | None
    organisation: OrganisationSummary


class DepartmentQuery(Wire):
    """Which department; all of the caller's when left out."""

    department_id: Id | None = None


class EmployeePath(Wire):
    """The employee in the address."""

    id: Id


class NewPassword(Wire):
    """At least 8 characters and at most 72 bytes."""

    password: _Password


class ListedEmployee(Wire):
    """One employee."""

    id: str
    code: str
    name: str
    kana: str
    department_id: str
    position: str
    employment_type: str
    email: str
    joined_on: date | None
    left_on: date | None
    active: bool


class EmployeeList(Wire):
    """Employees by code."""

    employees: list[ListedEmployee]
