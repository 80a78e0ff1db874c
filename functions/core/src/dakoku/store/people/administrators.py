"""`members/{uid}` of administrators: the role, and what it is narrowed to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area, Level, Permissions
from dakoku.store.people.members import COLLECTION, permissions_in
from dakoku.store.stored import Stored, replace


@dataclass(frozen=True, slots=True)
class Administrator:
    """One administrator. `permissions` None: all that the role may; `employee_id`: whose record is theirs."""

    uid: str
    name: str
    email: str | None
    role: Role
    departments: tuple[str, ...] = ()
    permissions: Permissions | None = None
    employee_id: str | None = None
    active: bool = True

    @property
    def sees_records(self) -> bool:
        """Whether they may see people's records."""
        return self.permissions is None or self.permissions.get(Area.RECORDS, Level.NONE).includes(Level.VIEW)


class Administrators:
    """All administrators, those who are inactive too."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def all(self) -> list[Stored[Administrator]]:
        """Every one, by name."""
        among = FieldFilter("role", "in", [role.value for role in ADMINS])
        found = [_stored(snapshot) for snapshot in self._collection.where(filter=among).stream()]
        return sorted(found, key=lambda one: (one.value.name, one.value.uid))

    def addresses(self, department_id: str) -> list[str]:
        """Where to write about records: to the department's own administrators who may see them. Those of the
        organisation are not among them, or they would be written to for every department."""
        among = FieldFilter("departments", "array_contains", department_id)
        found = [_stored(snapshot).value for snapshot in self._collection.where(filter=among).stream()]
        return [one.email for one in found if one.email and one.active and one.sees_records]

    def get(self, uid: str) -> Stored[Administrator] | None:
        """One, or None; None for employees."""
        snapshot = self._collection.document(uid).get()
        is_one = snapshot.exists and Role(snapshot.get("role")) in ADMINS
        return _stored(snapshot) if is_one else None

    def put(self, batch: firestore.WriteBatch, one: Administrator, revision: Any | None) -> None:
        """Write one into the batch: a new one, or only over exactly the revision that was read."""
        replace(batch, self._collection.document(one.uid), shape(one), revision)


def shape(one: Administrator) -> dict[str, Any]:
    """The document."""
    given = one.permissions
    return {
        "role": one.role.value,
        "employeeId": one.employee_id,
        "departments": list(one.departments),
        "permissions": None if given is None else {area.value: level.value for area, level in given.items()},
        "name": one.name,
        "email": one.email,
        "active": one.active,
    }


def _stored(snapshot: firestore.DocumentSnapshot) -> Stored[Administrator]:
    document: Mapping[str, Any] = snapshot.to_dict() or {}
    read = Administrator(
        uid=snapshot.id,
        name=document.get("name", ""),
        email=document.get("email"),
        role=Role(document["role"]),
        departments=tuple(document["departments"]),
        permissions=permissions_in(document),
        employee_id=document["employeeId"],
        active=document["active"],
    )
    return Stored(read, snapshot.update_time)
