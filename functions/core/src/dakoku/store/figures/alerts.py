"""`alerts/{employeeId}_{yyyymm}`: the thresholds that somebody was told of, so that nobody is told twice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.stored import Stored, replace

COLLECTION = "alerts"


@dataclass(frozen=True, slots=True)
class Alert:
    """One employee's month: threshold in minutes → when they were told of it."""

    employee_id: str
    department_id: str
    month: str
    warned: Mapping[int, datetime] = field(default_factory=dict)


class Alerts:
    """All alerts."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def some(self, employee_ids: Iterable[str], month: str) -> dict[str, Stored[Alert]]:
        """Those of the named employees who were told of something, by employee, in one read."""
        references = [self._reference(employee_id, month) for employee_id in employee_ids]
        snapshots = self._client.get_all(references) if references else ()
        found = (Stored(_alert(one.to_dict()), one.update_time) for one in snapshots if one.exists)
        return {stored.value.employee_id: stored for stored in found}

    def put(self, batch: firestore.WriteBatch, alert: Alert, revision: Any | None) -> None:
        """Write one into the batch: a new one, or only over exactly the revision that was read."""
        replace(batch, self._reference(alert.employee_id, alert.month), _shape(alert), revision)

    def _reference(self, employee_id: str, month: str) -> Any:
        return self._collection.document(f"{employee_id}_{month.replace('-', '')}")


def _shape(alert: Alert) -> dict[str, Any]:
    return {
        "employeeId": alert.employee_id,
        "departmentId": alert.department_id,
        "month": alert.month,
        "warned": {str(threshold): at for threshold, at in alert.warned.items()},
    }


def _alert(document: Mapping[str, Any]) -> Alert:
    return Alert(
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        month=document["month"],
        warned={int(threshold): at for threshold, at in document["warned"].items()},
    )
