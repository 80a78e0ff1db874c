"""Employees sign in by code and password. An unknown code is answered like a wrong password."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import identity
from dakoku.platform.config import Config
from dakoku.platform.identity import Role
from dakoku.store.codes import Codes
from dakoku.store.credentials import Credential, Credentials
from dakoku.store.employees import Employee, Employees
from dakoku.store.members import employee_uid
from dakoku_ledger.lists.texts import narrow
from dakoku_ledger.lists.values import is_code
from dakoku_ledger.proof import Proof
from dakoku_ledger.try_books import SELF

_NOBODY = "nobody"  # an id that no document has


@dataclass(frozen=True)
class SignedIn:
    """A custom token to sign in with, and whose it is."""

    token: str
    employee: Employee


@dataclass(frozen=True)
class SignIn:
    """The use case."""

    client: firestore.Client
    config: Config
    proof: Proof

    def sign_in(self, code: str, password: str) -> SignedIn:
        """Check a code and a password.

        Raises `NotSignedIn` (`wrongCredentials`) without telling which of them is wrong, or that somebody is
        inactive or has no password yet; `TooManyTries` after five different wrong passwords in 15 minutes.
        """
        plain = narrow(code)
        account = self._account(plain)
        if account is None:
            self.proof.refuse(plain, password)
        employee, credential = account
        self.proof.check(employee.id, credential, password, SELF)
        return SignedIn(self._token(employee), employee)

    def _account(self, code: str) -> tuple[Employee, Credential] | None:
        """Who can sign in by this code. As many reads for nobody as for somebody: time would tell."""
        employee_id = Codes(self.client).employee_id(code if is_code(code) else _NOBODY) or _NOBODY
        employee = Employees(self.client).get(employee_id)
        credential = Credentials(self.client).get(employee_id)
        if employee is None or credential is None or not employee.active:
            return None
        return employee, credential.value

    def _token(self, employee: Employee) -> str:
        claims = {"role": Role.EMPLOYEE.value, "employeeId": employee.id}
        return identity.custom_token(self.config, employee_uid(employee.id), claims)
