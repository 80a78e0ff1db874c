"""`departments/{departmentId}`: schools and offices."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from google.cloud import firestore

from dakoku.store.stored import Stored, replace

COLLECTION = "departments"


@dataclass(frozen=True, slots=True)
class Department:
    """One department. `code` is text ("0100") and unique; `order` is its place in lists.

    `language` (None: the organisation's) and `terminal` are its own; see `inheritance` for what holds.
    `report_number`, `report_name` and `course` name it to the board of education; empty: nobody has said.
    """

    id: str
    code: str
    name: str
    order: int = 0
    default_pattern_id: str | None = None
    language: str | None = None
    terminal: Mapping[str, bool | str] = field(default_factory=dict)
    report_number: str = ""
    report_name: str = ""
    course: str = ""


class Departments:
    """All departments of the organisation."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def all(self, transaction: firestore.Transaction | None = None) -> list[Department]:
        """Every department, in order, then by code. In a transaction, none can be added beside it."""
        return _in_order(self._collection.stream(transaction=transaction))

    def among(self, department_ids: Collection[str] | None) -> list[Department]:
        """Those of these departments that exist, as `all` has them, in one read; every one with None."""
        if department_ids is None:
            return self.all()
        references = [self._collection.document(one) for one in department_ids]
        found = self._client.get_all(references) if references else ()
        return _in_order(one for one in found if one.exists)

    def get(self, department_id: str) -> Department | None:
        """One department, or None."""
        found = self.stored(department_id)
        return found.value if found else None

    def stored(self, department_id: str) -> Stored[Department] | None:
        """One department with its revision, or None."""
        snapshot = self._collection.document(department_id).get()
        if not snapshot.exists:
            return None
        return Stored(_department(snapshot.id, snapshot.to_dict()), snapshot.update_time)

    def change(self, batch: firestore.WriteBatch, department: Department, revision: Any) -> None:
        """Write a department into the batch, only over exactly the revision that was read."""
        replace(batch, self._collection.document(department.id), shape(department), revision)

    def put(self, batch: firestore.WriteBatch, department: Department) -> None:
        """Write a department into the batch."""
        batch.set(self._collection.document(department.id), shape(department))


def shape(department: Department) -> dict[str, Any]:
    """A department as docs/data.md has it."""
    return {
        "code": department.code,
        "name": department.name,
        "order": department.order,
        "defaultPatternId": department.default_pattern_id,
        "language": department.language,
        "terminal": dict(department.terminal),
        "reportNumber": department.report_number,
        "reportName": department.report_name,
        "course": department.course,
    }


def _in_order(snapshots: Iterable[Any]) -> list[Department]:
    found = [_department(snapshot.id, snapshot.to_dict()) for snapshot in snapshots]
    return sorted(found, key=lambda department: (department.order, department.code))


def _department(department_id: str, document: Mapping[str, Any]) -> Department:
    return Department(
        id=department_id,
        code=document["code"],
        name=document["name"],
        order=document["order"],
        default_pattern_id=document["defaultPatternId"],
        language=document["language"],
        terminal=document["terminal"],
        report_number=document.get("reportNumber", ""),
        report_name=document.get("reportName", ""),
        course=document.get("course", ""),
    )
