"""`substitutions/{id}`: 週休日の振替 and 半日勤務時間の割振り変更, a pair of dates of one employee."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.zone import month_of

COLLECTION = "substitutions"


@dataclass(frozen=True, slots=True)
class Substitution:
    """Work on `work_on`, a day off by the calendar, instead of on `off_on`.

    `work_pattern_id` None: under the usual pattern. `off_pattern_id` None: the whole of `off_on` is off; else
    what is left of it.
    """

    id: str
    employee_id: str
    department_id: str
    work_on: date
    off_on: date
    work_pattern_id: str | None = None
    off_pattern_id: str | None = None

    @property
    def dates(self) -> tuple[date, date]:
        """Both dates."""
        return self.work_on, self.off_on


class Substitutions:
    """All substitutions."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def in_months(self, employee_id: str, months: Collection[str]) -> list[Substitution]:
        """One employee's substitutions that have a date in one of the months (at most 30)."""
        query = self._collection.where(filter=FieldFilter("employeeId", "==", employee_id)).where(
            filter=FieldFilter("months", "array_contains_any", sorted(months))
        )
        return _listed(query)

    def on(self, department_id: str, day: date) -> list[Substitution]:
        """A department's substitutions that have this date."""
        query = self._collection.where(filter=FieldFilter("departmentId", "==", department_id)).where(
            filter=FieldFilter("dates", "array_contains", day.isoformat())
        )
        return _listed(query)

    def get(self, substitution_id: str) -> Substitution | None:
        """One substitution, or None."""
        snapshot = self._collection.document(substitution_id).get()
        return _substitution(snapshot.id, snapshot.to_dict()) if snapshot.exists else None

    def put(self, batch: firestore.WriteBatch, substitution: Substitution) -> None:
        """Write a substitution into the batch."""
        batch.set(self._collection.document(substitution.id), shape(substitution))

    def assign(self, batch: firestore.WriteBatch, substitution: Substitution, department_id: str) -> None:
        """Put into the batch whose department it is; the commit fails when it was taken away meanwhile."""
        batch.update(self._collection.document(substitution.id), {"departmentId": department_id})

    def remove(self, batch: firestore.WriteBatch, substitution: Substitution) -> None:
        """Take a substitution away."""
        batch.delete(self._collection.document(substitution.id))


def shape(substitution: Substitution) -> dict[str, Any]:
    """A substitution as docs/data.md has it."""
    return {
        "employeeId": substitution.employee_id,
        "departmentId": substitution.department_id,
        "workOn": substitution.work_on.isoformat(),
        "offOn": substitution.off_on.isoformat(),
        "workPatternId": substitution.work_pattern_id,
        "offPatternId": substitution.off_pattern_id,
        "dates": sorted(day.isoformat() for day in substitution.dates),
        "months": sorted({month_of(day) for day in substitution.dates}),
    }


def _listed(query: firestore.Query) -> list[Substitution]:
    found = [_substitution(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]
    return sorted(found, key=lambda each: (each.work_on, each.id))


def _substitution(substitution_id: str, document: Mapping[str, Any]) -> Substitution:
    return Substitution(
        id=substitution_id,
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        work_on=date.fromisoformat(document["workOn"]),
        off_on=date.fromisoformat(document["offOn"]),
        work_pattern_id=document["workPatternId"],
        off_pattern_id=document["offPatternId"],
    )
