"""A month's record out of the database: the sheet where there is one, else the month as it is planned."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud.firestore import Client

from dakoku.platform.errors import NotFound
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.categories import Categories
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.books import planned
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_reports.month.record import MonthRecord


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose month it is, and the department whose administrators may read it."""

    employee: Employee
    department_id: str


class MonthSource:
    """Reads employees, sheets and plans."""

    def __init__(self, client: Client, settings: Settings) -> None:
        self._client = client
        self._settings = settings

    def owner(self, employee_id: str, month: str) -> Owner | None:
        """The month's owner, or None for an unknown employee. A sheet keeps the department it was made in."""
        employee = Employees(self._client).get(employee_id)
        if employee is None:
            return None
        stored = Sheets(self._client).get(employee_id, month)
        return Owner(employee, stored.value.department_id if stored else employee.department_id)

    def record(self, employee_id: str, month: str, now: datetime) -> MonthRecord:
        """All that the report tells. Raises `NotFound` when the employee is gone."""
        employee = Employees(self._client).get(employee_id)
        if employee is None:
            raise NotFound("There is no such employee any more.")
        sheet = self._sheet(employee, month)
        organisation = self._settings.organisation()
        department = Departments(self._client).get(sheet.department_id)
        _, categories = Categories(self._client).of(sheet.department_id)
        return MonthRecord(
            organisation=organisation.name,
            department=department.name if department else "",
            employee=employee,
            month=month,
            locked=sheet.locked,
            plan=sheet.plan,
            days=sheet.days,
            forms=sheet.forms,
            categories={each.id: each.name for each in categories.value},
            made_at=now.astimezone(organisation.rules.zone),
        )

    def _sheet(self, employee: Employee, month: str) -> Sheet:
        """The month's sheet; a month in which nobody punched yet has none, but it has a plan."""
        stored = Sheets(self._client).get(employee.id, month)
        if stored:
            return stored.value
        return planned(Planner(self._client), employee, month)
