"""Employees."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.models.ids import Id


class DepartmentQuery(Wire):
    """Which department; all of the caller's when left out."""

    department_id: Id | None = None


class EmployeePath(Wire):
    """The employee in the address."""

    id: Id


class Helps(Wire):
    """The departments where somebody helps permanently, all of them."""

    departments: Annotated[list[Id], Field(max_length=50)]


class ListedEmployee(Wire):
    """One employee."""

    id: str
    code: str
    name: str
    kana: str
    department_id: str
    position: str
    employment_type: str
    report_group: str
    email: str
    joined_on: date | None
    left_on: date | None
    helps: list[str]
    active: bool


class SearchBody(Wire):
    """How a code, a name or its kana begins."""

    text: Annotated[str, Field(min_length=1, max_length=80)]


class EmployeeList(Wire):
    """Employees by code."""

    employees: list[ListedEmployee]


class FoundEmployees(EmployeeList):
    """Some of them. `more`: there are others."""

    more: bool
