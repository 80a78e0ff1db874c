"""Reading what other functions write: month sheets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.domain.zone import month_dates
from dakoku.platform.errors import NotFound
from dakoku.platform.identity import Principal
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import serves
from dakoku.store.record.books import planned
from dakoku.store.record.edits import Edits
from dakoku.store.record.sheets import Sheet, Sheets, only
from dakoku.store.stored import Stored
from dakoku_ledger.directory import require_administers


@dataclass(frozen=True)
class Records:
    """The use cases: employees see their own, administrators those of their departments; of a month in which
    the employee was transferred, those of the former department its own days alone."""

    client: firestore.Client

    def sheet(self, caller: Principal, employee_id: str, month: str) -> Stored[Sheet]:
        """An employee's month; before its first punch as it is planned, with None for a revision.

        Raises `NotFound` when there is no such employee, also for whoever may not know of them.
        """
        found = Sheets(self.client).get(employee_id, month) or self._planned(employee_id, month)
        visible = _visible(caller, found.value) if found else None
        if found is None or visible is None:
            raise NotFound("There is no such employee, or not for this account.")
        return Stored(visible, found.revision)

    def edits(self, caller: Principal, employee_id: str, month: str) -> list[Mapping[str, Any]]:
        """The changes of a month, newest first. Raises as `sheet` does."""
        theirs = {day.isoformat() for day in self.sheet(caller, employee_id, month).value.plan.days}
        return [edit for edit in Edits(self.client, employee_id, month).all() if edit["workDate"] in theirs]

    def people_of(
        self, caller: Principal, department_id: str, month: str, employee_ids: Collection[str]
    ) -> list[Employee]:
        """Who is in a department's month and not on its roster any more, by code: those of the named
        employees whose sheet is there, and, named or not, whoever served there without one.

        Raises `NotAllowed` for whoever does not administer the department. Reads two documents for each that
        is named, and one for everybody who has left the department or was moved into or out of it.
        """
        require_administers(caller, department_id)
        sheets, employees = Sheets(self.client), Employees(self.client)
        served = {
            one.id: one for one in employees.former(department_id) if _served(one, department_id, month)
        }
        owners = sheets.departments({*employee_ids, *served}, month)
        named = employees.some(
            key for key in employee_ids if key not in served and owners.get(key) == department_id
        )
        others = (one for key, one in served.items() if owners.get(key, department_id) == department_id)
        return sorted([*named, *others], key=lambda one: one.code)

    def _planned(self, employee_id: str, month: str) -> Stored[Sheet] | None:
        employee = Employees(self.client).get(employee_id)
        if employee is None:
            return None
        return Stored(planned(Planner(self.client), employee, month), None)


def _served(employee: Employee, department_id: str, month: str) -> bool:
    """Whether the month would be the department's, and has a day of service."""
    return employee.department_of(month) == department_id and any(
        serves(employee, day) for day in month_dates(month)
    )


def _visible(caller: Principal, sheet: Sheet) -> Sheet | None:
    """What a caller may see: all, the days that were their department's, or nothing (None)."""
    if caller.employee_id == sheet.employee_id or caller.administers(sheet.department_id):
        return sheet
    planned = sheet.plan.days
    elsewhere = {day: one.department_id for day, one in planned.items() if one.department_id}
    theirs = {day for day, department_id in elsewhere.items() if caller.administers(department_id)}
    return only(sheet, theirs) if theirs else None
