"""Reading what other functions write: month sheets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.platform.errors import NotFound
from dakoku.platform.identity import Principal
from dakoku.store.edits import Edits
from dakoku.store.employees import Employees
from dakoku.store.planner import plan_month
from dakoku.store.sheets import Sheet, Sheets
from dakoku.store.stored import Stored


@dataclass(frozen=True)
class Records:
    """The use cases: employees see their own, administrators those of their departments."""

    client: firestore.Client

    def sheet(self, caller: Principal, employee_id: str, month: str) -> Stored[Sheet]:
        """An employee's month; before its first punch as it is planned, with None for a revision.

        Raises `NotFound` when there is no such employee, also for whoever may not know of them.
        """
        found = Sheets(self.client).get(employee_id, month) or self._planned(employee_id, month)
        if found is None or not _may_read(caller, found.value):
            raise NotFound("There is no such employee, or not for this account.")
        return found

    def edits(self, caller: Principal, employee_id: str, month: str) -> list[Mapping[str, Any]]:
        """The changes of a month, newest first. Raises as `sheet` does."""
        self.sheet(caller, employee_id, month)
        return Edits(self.client, employee_id, month).all()

    def _planned(self, employee_id: str, month: str) -> Stored[Sheet] | None:
        employee = Employees(self.client).get(employee_id)
        if employee is None:
            return None
        plan = plan_month(self.client, employee, month)
        return Stored(Sheet(employee.id, month, employee.department_id, plan), None)


def _may_read(caller: Principal, sheet: Sheet) -> bool:
    return caller.employee_id == sheet.employee_id or caller.administers(sheet.department_id)
