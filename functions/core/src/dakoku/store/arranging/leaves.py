"""`leaves/{leaveId}`: leave (年休 …) on one day of one employee."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.plan import Leave

COLLECTION = "leaves"


@dataclass(frozen=True, slots=True)
class RegisteredLeave:
    """Leave, the day it is on, and the pattern it was registered under (None: the person had none)."""

    id: str
    employee_id: str
    department_id: str
    date: date
    leave: Leave
    pattern_id: str | None


class Leaves:
    """All registered leave."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def between(self, employee_id: str, first: date, last: date) -> list[RegisteredLeave]:
        """One employee's leave from `first` to `last`, both included, in order of date and start."""
        query = (
            self._collection.where(filter=FieldFilter("employeeId", "==", employee_id))
            .where(filter=FieldFilter("date", ">=", first.isoformat()))
            .where(filter=FieldFilter("date", "<=", last.isoformat()))
        )
        found = [_registered(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]
        return sorted(found, key=lambda each: (each.date, each.leave.start or 0, each.id))

    def on(self, department_id: str, day: date) -> list[RegisteredLeave]:
        """A department's leave on one day, by employee, in order of start."""
        query = self._collection.where(filter=FieldFilter("departmentId", "==", department_id)).where(
            filter=FieldFilter("date", "==", day.isoformat())
        )
        found = [_registered(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]
        return sorted(found, key=lambda each: (each.employee_id, each.leave.start or 0, each.id))

    def get(self, leave_id: str) -> RegisteredLeave | None:
        """One day's leave, or None."""
        snapshot = self._collection.document(leave_id).get()
        return _registered(snapshot.id, snapshot.to_dict()) if snapshot.exists else None

    def put(self, batch: firestore.WriteBatch, registered: RegisteredLeave) -> None:
        """Write leave into the batch."""
        batch.set(self._collection.document(registered.id), shape(registered))

    def assign(self, batch: firestore.WriteBatch, registered: RegisteredLeave, department_id: str) -> None:
        """Put into the batch whose department it is; the commit fails when it was taken away meanwhile."""
        batch.update(self._collection.document(registered.id), {"departmentId": department_id})

    def remove(self, batch: firestore.WriteBatch, registered: RegisteredLeave) -> None:
        """Take leave away."""
        batch.delete(self._collection.document(registered.id))


def shape(registered: RegisteredLeave) -> dict[str, Any]:
    """Registered leave as docs/data.md has it."""
    return {
        "employeeId": registered.employee_id,
        "departmentId": registered.department_id,
        "date": registered.date.isoformat(),
        **leave_shape(registered.leave),
        "patternId": registered.pattern_id,
    }


def leave_shape(leave: Leave) -> dict[str, Any]:
    """`{kind, start, end}`"""
    return {"kind": leave.kind, "start": leave.start, "end": leave.end}


def leave_from(document: Mapping[str, Any]) -> Leave:
    """The reverse of `leave_shape`."""
    return Leave(document["kind"], document["start"], document["end"])


def _registered(leave_id: str, document: Mapping[str, Any]) -> RegisteredLeave:
    return RegisteredLeave(
        id=leave_id,
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        date=date.fromisoformat(document["date"]),
        leave=leave_from(document),
        pattern_id=document["patternId"],
    )
