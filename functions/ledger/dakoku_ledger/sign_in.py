"""Employees sign in by code and password. An unknown code is answered like a wrong password."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.store.people.codes import Codes
from dakoku.store.people.credentials import Credential, Credentials
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.devices import DeviceProof
from dakoku_ledger.lists.texts import narrow
from dakoku_ledger.lists.values import is_code
from dakoku_ledger.passes import Passes, SignedIn
from dakoku_ledger.proof import Proof
from dakoku_ledger.try_books import SELF

_NOBODY = "nobody"  # an id that no document has


@dataclass(frozen=True)
class SignIn:
    """The use case."""

    client: firestore.Client
    passes: Passes
    proof: Proof

    def sign_in(self, code: str, password: str, pc: DeviceProof | None = None) -> SignedIn:
        """Check a code and a password. `pc`: what the PC they are typed at sends of itself.

        Raises `NotSignedIn` (`wrongCredentials`) without telling which of them is wrong, or that somebody is
        inactive or has no password yet; `TooManyTries` after five different wrong passwords in 15 minutes.
        """
        plain = narrow(code)
        account = self._account(plain)
        if account is None:
            self.proof.refuse(plain, password)
        employee, credential = account
        self.proof.check(employee.id, credential, password, SELF)
        return self.passes.issue(employee, pc)

    def _account(self, code: str) -> tuple[Employee, Credential] | None:
        """Who can sign in by this code. As many reads for nobody as for somebody: time would tell."""
        employee_id = Codes(self.client).employee_id(code if is_code(code) else _NOBODY) or _NOBODY
        employee = Employees(self.client).get(employee_id)
        credential = Credentials(self.client).get(employee_id)
        if employee is None or credential is None or not employee.active:
            return None
        return employee, credential.value
