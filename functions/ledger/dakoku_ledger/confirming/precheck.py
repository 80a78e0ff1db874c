"""Who is in a department's month, and what their sheets still lack."""

from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.domain.zone import month_dates
from dakoku.platform.clock import Clock
from dakoku.store.books import opened
from dakoku.store.employees import Employee, Employees
from dakoku.store.planner import Planner
from dakoku.store.service import serves
from dakoku.store.settings import Settings
from dakoku.store.sheets import Sheet, Sheets
from dakoku_ledger.confirming.lacking import Lacking, lacking


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose month can be confirmed, and what it lacks up to yesterday. A sheet that does not exist
    yet is planned."""

    employee: Employee
    sheet: Sheet
    lacks: tuple[Lacking, ...]


@dataclass(frozen=True)
class Precheck:
    """Reads two documents for each person, a handful for the department, and makes three queries for each
    sheet that does not exist yet."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def candidates(self, department_id: str, month: str) -> list[Candidate]:
        """Everybody who has a sheet in this department's month, or was in its service then; by code."""
        sheets = {
            one.value.employee_id: one for one in Sheets(self.client).of_department(department_id, month)
        }
        people = {one.id: one for one in Employees(self.client).of(department_id)}
        elsewhere = Employees(self.client).some(sheets.keys() - people.keys())
        everybody = sorted([*people.values(), *elsewhere], key=lambda one: one.code)
        planner, over, dates = Planner(self.client), self._over(month), month_dates(month)
        found = []
        for employee in everybody:
            known = sheets.get(employee.id)
            if known or (
                employee.department_of(month) == department_id and any(serves(employee, day) for day in dates)
            ):
                sheet = opened(planner, employee, {month: known}, [month])[month]
                lacks = lacking(sheet, [day for day in over if serves(employee, day)])
                found.append(Candidate(employee, sheet, tuple(lacks)))
        return found

    def _over(self, month: str) -> list[date]:
        today = self.settings.organisation().rules.work_date(self.clock())
        return [day for day in month_dates(month) if day < today]
