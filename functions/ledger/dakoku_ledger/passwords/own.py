"""Employees change their own passwords."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import passwords
from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.employees import Employees
from dakoku_ledger.passwords import change, rules
from dakoku_ledger.proof import Proof
from dakoku_ledger.try_books import SELF


@dataclass(frozen=True)
class OwnPassword:
    """The use case."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    proof: Proof

    def change(self, caller: Principal, current: str, password: str) -> None:
        """Change the caller's password.

        Raises `NotSignedIn` (`wrongCredentials`) or `TooManyTries` over the present one, `InvalidInput` over
        the new one, `Conflict` when another change came first.
        """
        employee = Employees(self.client).get(caller.employee_id or "")
        credential = Credentials(self.client).get(caller.employee_id or "")
        if employee is None or credential is None:
            raise NotFound("This account has no employee's password.")
        self.proof.check(employee.id, credential.value, current, SELF)
        rules.check(password, self.settings.organisation().passwords, employee)
        batch = self.client.batch()
        made = {employee.id: passwords.hashed(password)}
        change.put(self.client, batch, made, actor=caller.uid, action="password.change", at=self.clock())
        commit(batch)
