"""`reports/{id}`: a report somebody asked for, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.api_core.exceptions import FailedPrecondition
from google.cloud import firestore

from dakoku.platform.languages import Language
from dakoku.store.stored import Stored

COLLECTION = "reports"


class ReportStatus(StrEnum):
    """`waiting` for its task, `ready` to be fetched, or `failed` for good."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Report:
    """A report of one employee's month. `name` is the file's name for people, `file` its name in the bucket.

    `code` (stable) and `message` say why it failed, else they are None.
    """

    id: str
    employee_id: str
    department_id: str
    month: str
    language: Language
    name: str
    requested_by: str
    created_at: datetime
    status: ReportStatus = ReportStatus.WAITING
    code: str | None = None
    message: str | None = None
    finished_at: datetime | None = None

    @property
    def file(self) -> str:
        """Its name in the bucket: the id alone, which tells nothing."""
        return f"months/{self.id}.xlsx"


class Reports:
    """All reports."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def create(self, report: Report) -> None:
        """Write a new one down."""
        self._collection.document(report.id).create(_shape(report))

    def get(self, report_id: str) -> Stored[Report] | None:
        """One report with the revision read, or None."""
        snapshot = self._collection.document(report_id).get()
        if not snapshot.exists:
            return None
        return Stored(_report(snapshot.id, snapshot.to_dict()), snapshot.update_time)

    def finish(self, stored: Stored[Report], at: datetime) -> None:
        """It is ready. Does nothing when somebody else has finished it since it was read."""
        self._end(stored, {"status": ReportStatus.READY.value, "finishedAt": at})

    def fail(self, stored: Stored[Report], at: datetime, code: str, message: str) -> None:
        """It will not come. Does nothing when somebody else has finished it since it was read."""
        outcome = {"status": ReportStatus.FAILED.value, "code": code, "message": message, "finishedAt": at}
        self._end(stored, outcome)

    def _end(self, stored: Stored[Report], outcome: dict[str, Any]) -> None:
        unchanged = firestore.Client.write_option(last_update_time=stored.revision)
        try:
            self._collection.document(stored.value.id).update(outcome, option=unchanged)
        except FailedPrecondition:
            return


def _shape(report: Report) -> dict[str, Any]:
    return {
        "kind": "month",
        "employeeId": report.employee_id,
        "departmentId": report.department_id,
        "month": report.month,
        "language": report.language.value,
        "name": report.name,
        "file": report.file,
        "requestedBy": report.requested_by,
        "status": report.status.value,
        "code": report.code,
        "message": report.message,
        "createdAt": report.created_at,
        "finishedAt": report.finished_at,
    }


def _report(report_id: str, document: Mapping[str, Any]) -> Report:
    return Report(
        id=report_id,
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        month=document["month"],
        language=Language(document["language"]),
        name=document["name"],
        requested_by=document["requestedBy"],
        created_at=document["createdAt"],
        status=ReportStatus(document["status"]),
        code=document["code"],
        message=document["message"],
        finished_at=document["finishedAt"],
    )
