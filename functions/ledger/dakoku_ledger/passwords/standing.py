"""Who has a password, and since when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.identity import Principal
from dakoku.store.people.credentials import Credentials
from dakoku_ledger.directory import Directory
from dakoku_ledger.passwords import chosen


@dataclass(frozen=True)
class PasswordStanding:
    """The use cases, for those who administer the people: employee id → since when, of those who have one."""

    client: firestore.Client

    def of_department(self, caller: Principal, department_id: str) -> dict[str, datetime]:
        """Of a department's people. Raises `NotAllowed`."""
        people = Directory(self.client).employees(caller, department_id)
        return self._of(one.id for one in people)

    def of_employee(self, caller: Principal, employee_id: str) -> dict[str, datetime]:
        """Of one. Raises `NotFound`."""
        return self._of(one.id for one in chosen.employees(self.client, caller, [employee_id]))

    def _of(self, employee_ids: Iterable[str]) -> dict[str, datetime]:
        found = Credentials(self.client).some(employee_ids)
        return {employee_id: stored.value.changed_at for employee_id, stored in found.items()}
