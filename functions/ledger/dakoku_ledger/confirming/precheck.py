"""Who is in a department's month, what their sheets lack, and which terminals have not sent everything."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from google.cloud import firestore

from dakoku.domain.zone import month_dates, month_of
from dakoku.platform.clock import Clock
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import serves
from dakoku.store.punching.receipts import Receipts
from dakoku.store.record.books import planned
from dakoku.store.record.outlines import Outline, Outlines, outline
from dakoku.store.terminal.terminals import Report, Terminal, Terminals
from dakoku_ledger.confirming.lacking import Lacking, lacking


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whose month can be confirmed, and what it lacks up to yesterday. A sheet that does not exist
    yet is planned."""

    employee: Employee
    sheet: Outline
    lacks: tuple[Lacking, ...]


@dataclass(frozen=True)
class Precheck:
    """Reads two documents for each person, a handful for the department, what is held for it, and makes three
    queries for each sheet that does not exist yet."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def candidates(self, department_id: str, month: str) -> list[Candidate]:
        """Everybody who has a sheet in this department's month, or was in its service then; by code."""
        sheets = {one.employee_id: one for one in Outlines(self.client).of_department(department_id, month)}
        people = {one.id: one for one in Employees(self.client).around(department_id)}
        elsewhere = Employees(self.client).some(sheets.keys() - people.keys())
        everybody = sorted([*people.values(), *elsewhere], key=lambda one: one.code)
        planner, over, dates = Planner(self.client), self._over(month), month_dates(month)
        held = self._held(department_id, month)
        found = []
        for employee in everybody:
            known = sheets.get(employee.id)
            if known or (
                employee.department_of(month) == department_id and any(serves(employee, day) for day in dates)
            ):
                sheet = known or outline(planned(planner, employee, month))
                lacks = lacking(sheet, [day for day in over if serves(employee, day)], held[employee.id])
                found.append(Candidate(employee, sheet, tuple(lacks)))
        return found

    def unsent(self, department_id: str, month: str) -> list[Terminal]:
        """The department's terminals that last said they had unsent punches, perhaps of the month."""
        rules = self.settings.organisation().rules
        begins_next = rules.begins(month_dates(month)[-1] + timedelta(days=1))
        return [
            one for one in Terminals(self.client).among([department_id]) if _holds(one.report, begins_next)
        ]

    def _held(self, department_id: str, month: str) -> Mapping[str, set[date]]:
        """The dates of held punches, by employee."""
        rules, found = self.settings.organisation().rules, defaultdict[str, set[date]](set)
        for receipt in Receipts(self.client).held_for(department_id):
            day = receipt.work_date or rules.work_date(receipt.at)
            if month_of(day) == month:
                found[receipt.employee_id].add(day)
        return found

    def _over(self, month: str) -> list[date]:
        today = self.settings.organisation().rules.work_date(self.clock())
        return [day for day in month_dates(month) if day < today]


def _holds(report: Report | None, before: datetime) -> bool:
    if report is None or report.unsent == 0:
        return False
    return report.oldest_unsent_at is None or report.oldest_unsent_at < before
