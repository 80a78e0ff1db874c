"""`selfchecks/{employeeId}_{yyyymmdd}`: how an employee's day was spent (働き方セルフチェック)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.stored import Stored, replace

COLLECTION = "selfchecks"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day, in minutes from the work date's midnight, and what it was spent on."""

    start: int
    end: int
    activity: str


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One employee's day."""

    employee_id: str
    department_id: str
    date: date
    slots: tuple[Slot, ...]


class SelfChecks:
    """All checks."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def between(self, employee_id: str, first: date, last: date) -> list[SelfCheck]:
        """One employee's checks from `first` to `last`, both included, by date."""
        query = (
            self._collection.where(filter=FieldFilter("employeeId", "==", employee_id))
            .where(filter=FieldFilter("date", ">=", first.isoformat()))
            .where(filter=FieldFilter("date", "<=", last.isoformat()))
        )
        found = (_check(snapshot.to_dict()) for snapshot in query.stream())
        return sorted(found, key=lambda check: check.date)

    def stored(self, employee_id: str, day: date) -> Stored[SelfCheck] | None:
        """One check with the revision read, or None."""
        snapshot = self._reference(employee_id, day).get()
        return Stored(_check(snapshot.to_dict()), snapshot.update_time) if snapshot.exists else None

    def put(self, batch: firestore.WriteBatch, check: SelfCheck, at: datetime, revision: Any | None) -> None:
        """Write a check into the batch, only over exactly the revision that was read."""
        document = {**shape(check), "updatedAt": at}
        replace(batch, self._reference(check.employee_id, check.date), document, revision)

    def _reference(self, employee_id: str, day: date) -> Any:
        return self._collection.document(f"{employee_id}_{day:%Y%m%d}")


def shape(check: SelfCheck) -> dict[str, Any]:
    """A check as docs/data.md has it, less `updatedAt`."""
    return {
        "employeeId": check.employee_id,
        "departmentId": check.department_id,
        "date": check.date.isoformat(),
        "slots": [asdict(slot) for slot in check.slots],
    }


def _check(document: Mapping[str, Any]) -> SelfCheck:
    return SelfCheck(
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        date=date.fromisoformat(document["date"]),
        slots=tuple(Slot(**slot) for slot in document["slots"]),
    )
