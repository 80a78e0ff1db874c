"""The documents of a staff import, put into one batch."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.imports import Import, Imports
from dakoku.store.people.codes import Codes
from dakoku.store.people.employees import Employee
from dakoku.store.stored import Stored
from dakoku.store.terminal.rosters import Rosters
from dakoku.store.trail.audit import Audit
from dakoku_ledger.lists.changes import Action
from dakoku_ledger.people.writing import put_employee
from dakoku_ledger.staff.changes import PlannedLine
from dakoku_ledger.staff.plan import Plan


class StaffWriter:
    """Writes one import. Nothing happens before the batch is committed."""

    def __init__(
        self, client: firestore.Client, batch: firestore.WriteBatch, actor: str, at: datetime, import_id: str
    ) -> None:
        self._client = client
        self._batch = batch
        self._actor = actor
        self._at = at
        self._import_id = import_id

    def employee(self, line: PlannedLine, employee: Employee, before: Stored[Employee] | None) -> None:
        """A new or changed employee: the document, the code, the right to sign in, the audit entry."""
        put_employee(self._client, self._batch, before, employee, self._at)
        if before is None:
            Codes(self._client).claim(self._batch, employee.code, employee.id)
        self._audit(line, employee)

    def roster(self, department: Department, staff: Iterable[Employee], revision: Any | None) -> None:
        """A department's roster anew."""
        Rosters(self._client).put(self._batch, department, staff, self._at, revision)

    def summary(self, plan: Plan) -> None:
        """The import itself: who, when, how many."""
        counts = {action.value: plan.count(action) for action in Action}
        made = Import(self._import_id, "staff", self._actor, self._at, plan.digest, counts)
        Imports(self._client).put(self._batch, made)

    def _audit(self, line: PlannedLine, employee: Employee) -> None:
        new = line.action is Action.NEW  # whose first values later entries have as `before`: not kept twice
        Audit(self._client).record(
            self._batch,
            at=self._at,
            actor=self._actor,
            action="employee.create" if new else "employee.change",
            subject=f"employees/{employee.id}",
            before=None if new else {change.field: change.before for change in line.changes},
            after=_named(employee) if new else {change.field: change.after for change in line.changes},
            reason=f"imports/{self._import_id}",
        )


def _named(employee: Employee) -> dict[str, str]:
    return {"code": employee.code, "name": employee.name}
