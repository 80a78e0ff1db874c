"""`rosters/{departmentId}`: what a terminal shows of a department, in one document."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.departments import Department
from dakoku.store.employees import Employee
from dakoku.store.stored import replace

COLLECTION = "rosters"
MOST = 1500  # active employees of a department: a document holds 1 MiB, and the longest entry 640 bytes


class Rosters:
    """One roster per department."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def revisions(self) -> dict[str, Any]:
        """The revision of every roster, by department id."""
        return {snapshot.id: snapshot.update_time for snapshot in self._collection.select([]).stream()}

    def entries(self, department_id: str) -> list[dict[str, str]]:
        """The people on a department's roster, by code; none when there is no roster."""
        document = self._collection.document(department_id).get().to_dict()
        return list(document["employees"]) if document else []

    def put(
        self,
        batch: firestore.WriteBatch,
        department: Department,
        employees: Iterable[Employee],
        at: datetime,
        revision: Any | None,
    ) -> None:
        """Write a roster from a department's employees: the active ones, by code."""
        active = sorted((e for e in employees if e.active), key=lambda employee: employee.code)
        document = {
            "departmentId": department.id,
            "code": department.code,
            "name": department.name,
            "employees": [_entry(employee) for employee in active],
            "updatedAt": at,
        }
        replace(batch, self._collection.document(department.id), document, revision)


def _entry(employee: Employee) -> dict[str, str]:
    return {
        "id": employee.id,
        "code": employee.code,
        "name": employee.name,
        "kana": employee.kana,
        "employmentType": employee.employment_type,
    }
