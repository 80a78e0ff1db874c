"""Passwords set by administrators: one by one, or as slips to be printed."""

from collections.abc import Iterable
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import passwords
from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger.passwords import change, chosen, rules
from dakoku_ledger.passwords.random import random_password


@dataclass(frozen=True, slots=True)
class Slip:
    """A new password, to be handed to its employee on paper."""

    employee: Employee
    department: Department
    password: str


@dataclass(frozen=True)
class PasswordSetting:
    """The use cases."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def set(self, caller: Principal, employee_id: str, password: str) -> None:
        """Set somebody's password. Raises `NotFound` (also for another department's), `InvalidInput`."""
        (employee,) = chosen.employees(self.client, caller, [employee_id])
        rules.check(password, self.settings.organisation().passwords, employee)
        self._put({employee.id: passwords.hashed(password)}, caller.uid, "password.set")

    def slips(self, caller: Principal, employee_ids: Iterable[str]) -> list[Slip]:
        """New random passwords, by code: for all of them, or for nobody."""
        employees = chosen.active(self.client, caller, employee_ids)
        made = {one.id: self._random(one) for one in employees}
        hashes = {employee_id: passwords.hashed(password) for employee_id, password in made.items()}
        self._put(hashes, caller.uid, "password.slip")
        departments = {one.id: one for one in Departments(self.client).all()}
        return [Slip(one, departments[one.department_id], made[one.id]) for one in employees]

    def _random(self, employee: Employee) -> str:
        least = self.settings.organisation().passwords
        return random_password(lambda password: rules.fault_of(password, least, employee) is None)

    def _put(self, hashes: dict[str, str], actor: str, action: Action) -> None:
        def put() -> None:
            batch = self.client.batch()
            change.put(self.client, batch, hashes, actor=actor, action=action, at=self.clock())
            commit(batch)

        retried(put)
