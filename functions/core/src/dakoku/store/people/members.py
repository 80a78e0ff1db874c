"""`members/{uid}`: who may do what, as it stands now (a token may be an hour old)."""

from collections.abc import Iterable, Mapping
from typing import Any

from google.cloud import firestore

from dakoku.platform.identity import Claims, Principal, Role
from dakoku.platform.permissions import Area, Level, Permissions

COLLECTION = "members"
_TERMINAL = "terminal:"
_TERMINAL_FIELDS = ("departmentId", "generation", "revoked")


def employee_uid(employee_id: str) -> str:
    """The uid under which an employee signs in."""
    return f"employee:{employee_id}"


def terminal_uid(terminal_id: str) -> str:
    """The uid under which a terminal signs in."""
    return f"{_TERMINAL}{terminal_id}"


class Members:
    """People and terminals as callers."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client

    def principal(self, claims: Claims) -> Principal | None:
        """The caller behind the claims of a verified token, or None when unknown, inactive or shut out."""
        uid = str(claims["uid"])
        if uid.startswith(_TERMINAL):
            return self._terminal(uid, claims)
        found = self._client.collection(COLLECTION).document(uid).get()
        return _person(uid, found.to_dict()) if found.exists else None

    def name(self, uid: str) -> str:
        """What to call a member (an administrator's name); empty when nobody has said."""
        document = self._client.collection(COLLECTION).document(uid).get(["name"]).to_dict() or {}
        return str(document.get("name", ""))

    def put(
        self,
        batch: firestore.WriteBatch,
        uid: str,
        role: Role,
        *,
        employee_id: str | None = None,
        departments: Iterable[str] = (),
        name: str = "",
        active: bool = True,
    ) -> None:
        """Write a member into the batch. `departments` are those that a departmentAdmin administers."""
        document = {
            "role": role.value,
            "employeeId": employee_id,
            "departments": sorted(departments),
            "name": name,
            "active": active,
        }
        batch.set(self._client.collection(COLLECTION).document(uid), document)

    def _terminal(self, uid: str, claims: Claims) -> Principal | None:
        terminal_id = uid.removeprefix(_TERMINAL)
        found = self._client.collection("terminals").document(terminal_id).get(_TERMINAL_FIELDS)
        if not found.exists or found.get("revoked") or found.get("generation") != claims.get("generation"):
            return None
        departments = frozenset({str(found.get("departmentId"))})
        return Principal(uid, Role.TERMINAL, terminal_id=terminal_id, departments=departments)


def _person(uid: str, member: Mapping[str, Any]) -> Principal | None:
    if not member["active"]:
        return None
    return Principal(
        uid,
        Role(member["role"]),
        employee_id=member["employeeId"],
        departments=frozenset(member["departments"]),
        given=permissions_in(member),
    )


def permissions_in(member: Mapping[str, Any]) -> Permissions | None:
    """What a document gives; None: everything of the role. Areas that are no more are passed over."""
    given = member.get("permissions")
    if given is None:
        return None
    return {area: Level(given[area]) for area in Area if area in given}
