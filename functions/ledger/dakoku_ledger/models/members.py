"""Administrators: docs/data.md, `members`."""

from typing import Annotated, Literal

from pydantic import Field

from dakoku.platform import emails
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area, Level
from dakoku.platform.wire import Wire
from dakoku.store.people.administrators import Administrator
from dakoku.store.stored import Stored
from dakoku_ledger.models.ids import Id

AdminRole = Literal[Role.DEPARTMENT_ADMIN, Role.ORGANISATION_ADMIN]
Name = Annotated[str, Field(min_length=1, max_length=60)]
Address = Annotated[str, Field(pattern=emails.PATTERN, max_length=emails.LONGEST)]
DepartmentIds = Annotated[list[Id], Field(max_length=200)]


class MemberPath(Wire):
    """The uid in the address."""

    uid: Annotated[str, Field(min_length=1, max_length=128, pattern=r"^[A-Za-z0-9][^/]*$")]


class NewMember(Wire):
    """A new administrator. `permissions` null: everything of the role; an area left out is `none`."""

    name: Name
    email: Address
    role: AdminRole
    departments: DepartmentIds = Field(default_factory=list)
    permissions: dict[Area, Level] | None = None
    employee_id: Id | None = None

    def administrator(self) -> Administrator:
        """As the use case takes it, before there is a uid."""
        return Administrator(
            "",
            self.name,
            self.email,
            self.role,
            tuple(dict.fromkeys(self.departments)),
            self.permissions,
            self.employee_id,
        )


class Forgotten(Wire):
    """Whose password is to be chosen anew."""

    email: Address


class MemberChange(Wire):
    """All that an administrator shall be. `revision` is that of the list."""

    revision: Annotated[str, Field(max_length=40)]
    name: Name
    role: AdminRole
    departments: DepartmentIds
    permissions: dict[Area, Level] | None
    employee_id: Id | None
    active: bool

    def administrator(self, uid: str) -> Administrator:
        """As the use case takes it."""
        return Administrator(
            uid,
            self.name,
            None,
            self.role,
            tuple(dict.fromkeys(self.departments)),
            self.permissions,
            self.employee_id,
            self.active,
        )


class ListedMember(Wire):
    """One administrator."""

    uid: str
    name: str
    email: str | None
    role: AdminRole
    departments: list[str]
    permissions: dict[Area, Level] | None
    employee_id: str | None
    active: bool
    revision: str

    @staticmethod
    def of(stored: Stored[Administrator]) -> "ListedMember":
        """As the store has it."""
        one = stored.value
        return ListedMember(
            uid=one.uid,
            name=one.name,
            email=one.email,
            role=Role(one.role),
            departments=list(one.departments),
            permissions=None if one.permissions is None else dict(one.permissions),
            employee_id=one.employee_id,
            active=one.active,
            revision=stored.revision.rfc3339(),
        )


class MemberList(Wire):
    """Administrators by name."""

    members: list[ListedMember]
