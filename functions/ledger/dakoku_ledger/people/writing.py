"""An employee put into a batch, with the right to sign in; and what the audit says of a change."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.platform.identity import Role
from dakoku.store.people.employees import Employee, Employees, shape
from dakoku.store.people.members import Members, employee_uid
from dakoku.store.stored import Stored
from dakoku_ledger.roster_change import rewrite_rosters

_UNTOLD = ("nextChange", "assignedTo")  # follow from the others


def put_employee(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    before: Stored[Employee] | None,
    after: Employee,
    at: datetime,
) -> None:
    """The document, over exactly what was read, and the right to sign in. Rosters are not touched."""
    Employees(client).put(batch, after, at, before.revision if before else None)
    if before is None or before.value.active != after.active:
        Members(client).put(
            batch, employee_uid(after.id), Role.EMPLOYEE, employee_id=after.id, active=after.active
        )


def put_person(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    before: Stored[Employee] | None,
    after: Employee,
    at: datetime,
) -> None:
    """The same, with every roster that shows the change. Raises `InvalidInput`: `departmentTooLarge`."""
    put_employee(client, batch, before, after, at)
    rewrite_rosters(client, batch, before.value if before else None, after, at)


def differing(before: Employee, after: Employee) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The fields that have changed, before and after, as docs/data.md names them."""
    old, new = shape(before), shape(after)
    changed = [field for field in new if old[field] != new[field] and field not in _UNTOLD]
    return {field: old[field] for field in changed}, {field: new[field] for field in changed}
