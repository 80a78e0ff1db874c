"""Transfers: somebody is in another department from a day on, which may lie before, or be today, or come."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.confirming.months import Months
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.assignments import moved, next_after, without
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import in_force
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.people.following import open_following
from dakoku_ledger.people.writing import differing, put_person

_LONGEST_AGO = timedelta(days=366)


@dataclass(frozen=True)
class TransferDesk:
    """The use cases, for organisation administrators."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def add(self, caller: Principal, employee_id: str, department_id: str, since: date) -> Stored[Employee]:
        """Transfer somebody. From today or before: rosters, rights and sheets that are not confirmed follow.

        Raises `NotFound`, `InvalidInput` naming fields and remedies, `Conflict`: `monthLocked`.
        """
        return retried(lambda: self._add(caller, employee_id, department_id, since))

    def cancel(self, caller: Principal, employee_id: str, since: date) -> None:
        """Take back a transfer to come. Raises `NotFound`, `Conflict`: `inForce`."""
        retried(lambda: self._cancel(caller, employee_id, since))

    def _add(self, caller: Principal, employee_id: str, department_id: str, since: date) -> Stored[Employee]:
        known = self._known(employee_id)
        self._check(known.value, department_id, since)
        assignments = moved(known.value.assignments, known.value.department_id, department_id, since)
        self._write(caller, known, replace(known.value, assignments=assignments), since)
        return self._known(employee_id)

    def _cancel(self, caller: Principal, employee_id: str, since: date) -> None:
        known = self._known(employee_id)
        if not any(one.since == since for one in known.value.assignments):
            raise NotFound("There is no transfer on that day.")
        if since <= self._today():
            raise Conflict("This transfer has taken effect: transfer them once more.", code="inForce")
        changed = replace(known.value, assignments=without(known.value.assignments, since))
        self._write(caller, known, changed, since)

    def _write(self, caller: Principal, known: Stored[Employee], changed: Employee, since: date) -> None:
        now, rules = self.clock(), self.settings.organisation().rules
        after = in_force(changed, rules.calendar_date(now))
        following = open_following(self.client, rules, after, since, now)
        if following.confirmed:
            month = following.confirmed[0]
            raise Conflict(f"{month} is confirmed: choose a day after it.", code="monthLocked")
        self._require_at_rest(known.value, following.months)
        batch = self.client.batch()
        put_person(self.client, batch, known, after, now)
        following.write(batch, now)
        before_values, after_values = differing(known.value, after)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="employee.transfer",
            subject=f"employees/{after.id}",
            before=before_values,
            after=after_values,
        )
        commit(batch)

    def _require_at_rest(self, employee: Employee, months: Iterable[str]) -> None:
        """A confirmation waits for all sheets of its department: none may leave it meanwhile."""
        for month in months:
            if Months(self.client).get(employee.department_of(month), month).value.following:
                raise Conflict(f"{month} is just being confirmed: try again in a moment.", code="monthLocked")

    def _check(self, employee: Employee, department_id: str, since: date) -> None:
        if Departments(self.client).get(department_id) is None:
            raise _wrong("departmentId", "unknownDepartment", "Choose among the departments.")
        if since < self._today() - _LONGEST_AGO:
            raise _wrong("from", "tooLongAgo", "Choose a day of the last year, or one to come.")
        if (employee.joined_on and since <= employee.joined_on) or since > (employee.left_on or since):
            raise _wrong("from", "notInService", "Choose a day after the first, and not after the last.")
        if any(one.since == since for one in employee.assignments):
            raise _wrong("from", "transferredAlready", "There is a transfer on that day: choose another.")
        then = next_after(employee.assignments, since)
        if department_id in (employee.department_on(since), then and then.department_id):
            raise _wrong("departmentId", "sameDepartment", "They are there already, or will be next.")

    def _known(self, employee_id: str) -> Stored[Employee]:
        found = Employees(self.client).stored(employee_id)
        if found is None:
            raise NotFound("There is no such employee.")
        return found

    def _today(self) -> date:
        return self.settings.organisation().rules.calendar_date(self.clock())


def _wrong(field: str, code: str, remedy: str) -> InvalidInput:
    return InvalidInput("They cannot be transferred.", fields=[FieldError(field, code, remedy)])
