"""Standing help: the departments besides their own on whose terminals somebody is always listed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import MOST
from dakoku.store.trail.audit import Audit
from dakoku_ledger.directory import require_administers
from dakoku_ledger.roster_change import rewrite_roster


@dataclass(frozen=True)
class StandingHelp:
    """The use case."""

    client: firestore.Client
    clock: Clock

    def place(self, caller: Principal, employee_id: str, departments: Iterable[str]) -> None:
        """Let an employee help permanently in these departments and in no others; rosters follow at once.

        Raises `NotFound`, `NotAllowed` where the caller does not administer a department that is added or
        removed, `InvalidInput`, `Conflict` when somebody else was faster.
        """
        known = Employees(self.client).stored(employee_id)
        if known is None:
            raise NotFound("There is no such employee.")
        before, after = known.value, replace(known.value, helps=tuple(dict.fromkeys(departments)))
        touched = sorted(set(before.helps) ^ set(after.helps))
        for department_id in touched:
            require_administers(caller, department_id)
        if before.department_id in after.helps:
            raise _wrong("ownDepartment", "Leave out their own department: they are listed there anyway.")
        if not touched:
            return
        now = self.clock()
        batch = self.client.batch()
        Employees(self.client).put(batch, after, now, known.revision)
        for department_id in touched:
            self._rewrite(batch, self._department(department_id), after)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="employee.help",
            subject=f"employees/{employee_id}",
            before={"helps": list(before.helps)},
            after={"helps": list(after.helps)},
        )
        commit(batch)

    def _department(self, department_id: str) -> Department:
        found = Departments(self.client).get(department_id)
        if found is None:
            raise _wrong("unknownDepartment", "Choose among the departments.")
        return found

    def _rewrite(self, batch: firestore.WriteBatch, department: Department, changed: Employee) -> None:
        if rewrite_roster(self.client, batch, department, changed, self.clock()) > MOST:
            raise _wrong("departmentTooLarge", f"{department.name} lists {MOST} people already.")


def _wrong(code: str, remedy: str) -> InvalidInput:
    return InvalidInput("They cannot help there.", fields=[FieldError("departments", code, remedy)])
