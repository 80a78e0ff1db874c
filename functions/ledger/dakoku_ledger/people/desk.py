"""One person's record: hired, changed, under another code."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.codes import Codes
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import in_force
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.people.code import give_code
from dakoku_ledger.people.values import read_values
from dakoku_ledger.people.writing import differing, put_person
from dakoku_ledger.staff.columns import Column

Cells = Mapping[Column, str]


@dataclass(frozen=True)
class PersonDesk:
    """The use cases: whoever administers a department sees its people, the organisation's administrators
    write. `cells` are texts as a staff list has them."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def get(self, caller: Principal, employee_id: str) -> Stored[Employee]:
        """One person's record. Raises `NotFound`, also for whoever may not know of them."""
        found = Employees(self.client).stored(employee_id)
        if found is None or not caller.administers(found.value.department_id):
            raise NotFound("There is no such employee, or not for this account.")
        return found

    def hire(self, caller: Principal, department_id: str, cells: Cells) -> Stored[Employee]:
        """A new employee. Raises `InvalidInput` naming fields and remedies."""
        return retried(lambda: self._hire(caller, department_id, cells))

    def change(self, caller: Principal, employee_id: str, revision: str, cells: Cells) -> Stored[Employee]:
        """Change what `cells` name, over exactly the revision that was seen.

        Raises `NotFound`, `InvalidInput`, `Conflict`: `changedMeanwhile`.
        """
        return retried(lambda: self._change(caller, employee_id, revision, cells))

    def rename(self, caller: Principal, employee_id: str, code: str, reason: str | None) -> Stored[Employee]:
        """Give somebody another code; the former one signs them in no more. Raises as `change` does."""
        return retried(lambda: self._rename(caller, employee_id, code, reason))

    def _hire(self, caller: Principal, department_id: str, cells: Cells) -> Stored[Employee]:
        if Departments(self.client).get(department_id) is None:
            unknown = FieldError("departmentId", "unknownDepartment", "Choose among the departments.")
            raise InvalidInput("There is no such department.", fields=[unknown])
        employee = Employee(id=new_id(), department_id=department_id, **read_values(cells))
        batch = self.client.batch()
        give_code(self.client, batch, employee.code, employee.id)
        return self._write(batch, caller, None, employee)

    def _change(self, caller: Principal, employee_id: str, revision: str, cells: Cells) -> Stored[Employee]:
        known = self.get(caller, employee_id)
        if revision != known.revision.rfc3339():
            raise Conflict("Somebody else has changed this record. Look again.", code="changedMeanwhile")
        after = replace(known.value, **read_values(cells))
        return self._write(self.client.batch(), caller, known, after)

    def _rename(self, caller: Principal, employee_id: str, code: str, reason: str | None) -> Stored[Employee]:
        known = self.get(caller, employee_id)
        after = replace(known.value, **read_values({Column.CODE: code}))
        batch = self.client.batch()
        if after.code != known.value.code:
            give_code(self.client, batch, after.code, employee_id)
            Codes(self.client).retire(batch, known.value.code, self.clock())
        return self._write(batch, caller, known, after, reason)

    def _write(
        self,
        batch: firestore.WriteBatch,
        caller: Principal,
        known: Stored[Employee] | None,
        wanted: Employee,
        reason: str | None = None,
    ) -> Stored[Employee]:
        """The record as it is written, or as it was when nothing changes."""
        now = self.clock()
        after = in_force(wanted, self.settings.organisation().rules.calendar_date(now))
        if known and after == known.value:
            return known
        put_person(self.client, batch, known, after, now)
        first = {"code": after.code, "name": after.name, "departmentId": after.department_id}
        old, new = differing(known.value, after) if known else (None, first)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="employee.change" if known else "employee.create",
            subject=f"employees/{after.id}",
            before=old,
            after=new,
            reason=reason,
        )
        commit(batch)
        return self.get(caller, after.id)
