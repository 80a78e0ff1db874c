"""The use of a one-time link by which an employee sets their own password."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import passwords
from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.inheritance import effective_language
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.links import Links
from dakoku.store.people.members import employee_uid
from dakoku.store.people.service import is_coming
from dakoku.store.terminal.addresses import Addresses
from dakoku_ledger.passwords import change, rules


@dataclass(frozen=True, slots=True)
class Opened:
    """What whoever holds a good link is told."""

    employee: Employee
    organisation: Organisation
    language: str


@dataclass(frozen=True)
class PasswordLinks:
    """The use of links. `NotFound` (`linkExpired`) when a link is used, replaced or too old."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    addresses: Addresses

    def open(self, token: str, address: str) -> Opened:
        """Whose password the link sets. Raises `TooManyTries` after ten tokens that never were."""
        employee = self._employee(token, address)
        organisation = self.settings.organisation()
        department = Departments(self.client).get(employee.department_id)
        language = effective_language(organisation, department) if department else organisation.language
        return Opened(employee, organisation, language)

    def use(self, token: str, password: str, address: str) -> None:
        """Set the password and spend the link. Raises `InvalidInput` for one that may not be set."""
        employee = self._employee(token, address)
        rules.check(password, self.settings.organisation().passwords, employee)
        password_hash = passwords.hashed(password)
        retried(lambda: self._put(token, address, password_hash))

    def _put(self, token: str, address: str, password_hash: str) -> None:
        """Again when a wrong password on a tablet was counted meanwhile; not when the link was used."""
        employee = self._employee(token, address)
        batch = self.client.batch()
        made = {employee.id: password_hash}
        actor = employee_uid(employee.id)
        Links(self.client).spend(batch, token)
        change.put(self.client, batch, made, actor=actor, action="password.link.use", at=self.clock())
        commit(batch)

    def _employee(self, token: str, address: str) -> Employee:
        self.addresses.admit(address)
        link = Links(self.client).get(token)
        if link is None:
            self.addresses.wrong(address)
        employee = Employees(self.client).get(link.employee_id) if link else None
        ours = employee and (employee.active or is_coming(employee))
        if link is None or employee is None or not ours or self.clock() >= link.expires_at:
            raise NotFound("This link is no longer good. Ask for a new one.", code="linkExpired")
        return employee
