"""`attendanceBooks/{departmentId}_{yyyymm}`: 職員出勤状況（出勤簿）, fixed with the month.

Nothing deletes one but the taking back of its month.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.confirming.attendance import marks
from dakoku.store.confirming.months import Month, State
from dakoku.store.people.employees import Employee
from dakoku.store.record.outlines import Outline

COLLECTION = "attendanceBooks"
Person = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AttendanceBook:
    """`department`: its name then; `people` by employee id, each as `person` has it."""

    month: Month
    department: str
    people: Mapping[str, Person]
    fixed_at: datetime


def person(sheet: Outline, employee: Employee) -> Person:
    """One person's part, under the names that the sheet was confirmed with."""
    labels = sheet.confirmation.labels if sheet.confirmation else None
    return {
        "code": labels.code if labels else employee.code,
        "name": labels.name if labels else employee.name,
        "position": labels.position if labels else employee.position,
        "days": marks(sheet, employee),
        "locked": sheet.locked,
    }


class AttendanceBooks:
    """All attendance books."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(self, department_id: str, month: str) -> AttendanceBook | None:
        """The book of a department's month, or None while that is not confirmed."""
        document = self._reference(Month(department_id, month)).get().to_dict()
        if document is None:
            return None
        fixed = Month(department_id, month, State.CONFIRMED, document["generation"])
        return AttendanceBook(fixed, document["department"], document["people"], document["fixedAt"])

    def put(self, batch: firestore.WriteBatch, book: AttendanceBook) -> None:
        """Write a whole book into the batch."""
        document = {
            "departmentId": book.month.department_id,
            "month": book.month.month,
            "department": book.department,
            "generation": book.month.generation,
            "fixedAt": book.fixed_at,
            "people": {key: dict(part) for key, part in book.people.items()},
        }
        batch.set(self._reference(book.month), document)

    def relist(self, batch: firestore.WriteBatch, month: Month, employee_id: str, part: Person) -> None:
        """Put one person's part, or some of its fields, into the batch, and nothing else."""
        batch.set(self._reference(month), {"people": {employee_id: dict(part)}}, merge=True)

    def delete(self, batch: firestore.WriteBatch, month: Month) -> None:
        """Delete a book with the batch: its month was taken back."""
        batch.delete(self._reference(month))

    def _reference(self, month: Month) -> Any:
        return self._collection.document(f"{month.department_id}_{month.month.replace('-', '')}")
