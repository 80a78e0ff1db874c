"""`selfcheckRounds/{id}`: on which days whom is asked how their day was spent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.people.employees import Employee

COLLECTION = "selfcheckRounds"
ACTIVITIES = (
    "授業",
    "授業準備",
    "成績処理",
    "分掌",
    "部活動",
    "会議",
    "保護者対応",
    "事務",
    "休憩",
    "その他",
)


@dataclass(frozen=True, slots=True)
class Round:
    """Days in order, and what may be chosen. `department_id` None: all; `employee_ids` None: everybody."""

    id: str
    department_id: str | None
    dates: tuple[date, ...]
    employee_ids: tuple[str, ...] | None
    activities: tuple[str, ...]

    def asks(self, employee: Employee) -> bool:
        """Whether it is for somebody."""
        theirs = self.department_id in (None, employee.department_id)
        return theirs and (self.employee_ids is None or employee.id in self.employee_ids)


class Rounds:
    """All rounds."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def since(self, day: date) -> list[Round]:
        """Those that are not over before `day`, by their first day."""
        query = self._collection.where(filter=FieldFilter("until", ">=", day.isoformat()))
        found = [_round(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]
        return sorted(found, key=lambda one: (one.dates, one.id))

    def get(self, round_id: str) -> Round | None:
        """One round, or None."""
        snapshot = self._collection.document(round_id).get()
        return _round(snapshot.id, snapshot.to_dict()) if snapshot.exists else None

    def add(self, batch: firestore.WriteBatch, made: Round) -> None:
        """Put a new round into the batch."""
        batch.create(self._collection.document(made.id), shape(made))

    def remove(self, batch: firestore.WriteBatch, known: Round) -> None:
        """Take a round away."""
        batch.delete(self._collection.document(known.id))


def shape(one: Round) -> dict[str, Any]:
    """A round as docs/data.md has it."""
    return {
        "departmentId": one.department_id,
        "dates": [day.isoformat() for day in one.dates],
        "until": one.dates[-1].isoformat(),
        "employeeIds": None if one.employee_ids is None else list(one.employee_ids),
        "activities": list(one.activities),
    }


def _round(round_id: str, document: Mapping[str, Any]) -> Round:
    chosen = document["employeeIds"]
    return Round(
        id=round_id,
        department_id=document["departmentId"],
        dates=tuple(date.fromisoformat(day) for day in document["dates"]),
        employee_ids=None if chosen is None else tuple(chosen),
        activities=tuple(document["activities"]),
    )
