"""Administrators: accounts of Firebase Auth, and what each may do."""

from collections.abc import Mapping
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import sign_ins
from dakoku.platform.config import Config
from dakoku.platform.identity import Role
from dakoku.store.people import administrators
from tools.demo import posts
from tools.demo.posts import Name
from tools.demo.record import Admin


@dataclass(frozen=True, slots=True)
class _Account:
    name: Name
    role: Role
    department: str | None = None  # a key of `organisation`

    @property
    def password(self) -> str:
        return f"demo-{self.name.latin.partition('.')[2]}"


_ORGANISATION = _Account(posts.ITO, Role.ORGANISATION_ADMIN)
_DEPARTMENTS = (
    _Account(posts.TANAKA, Role.DEPARTMENT_ADMIN, "north"),
    _Account(posts.TAKAHASHI, Role.DEPARTMENT_ADMIN, "south"),
)


@dataclass(frozen=True, slots=True)
class Administrators:
    """Makes the accounts. `departments` leads from a key to an id, `employees` from a name to an id."""

    config: Config
    client: firestore.Client
    departments: Mapping[str, str]
    employees: Mapping[str, str]

    def organisation(self) -> Admin:
        """The one who may do everything."""
        return self._make(_ORGANISATION)

    def of_departments(self) -> list[Admin]:
        """Those who administer one school each."""
        return [self._make(account) for account in _DEPARTMENTS]

    def _make(self, account: _Account) -> Admin:
        email = f"{account.name.latin}@example.jp"
        name = account.name.kanji
        own = [self.departments[account.department]] if account.department else []
        uid = sign_ins.create(self.config, email, name, account.password)
        one = administrators.Administrator(
            uid, name, email, account.role, tuple(own), employee_id=self.employees[name]
        )
        batch = self.client.batch()
        administrators.Administrators(self.client).put(batch, one, None)
        batch.commit()
        made = Admin(email=email, password=account.password, name=name)
        return Admin(**made, departmentId=own[0]) if own else made
