"""`reports/{id}`: a file that somebody asked for, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.firestore import in_transaction
from dakoku.platform.languages import Language

COLLECTION = "reports"
KEPT = timedelta(days=90)


class ReportStatus(StrEnum):
    """`waiting` for its task or `running`; then, for good, `ready` to be fetched, `failed` or `cancelled`."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing will change any more."""
        return self not in {ReportStatus.WAITING, ReportStatus.RUNNING}


@dataclass(frozen=True, slots=True)
class Report:
    """A report, as docs/data.md has it. `params` are its kind's own; `done` of `total` steps are over."""

    id: str
    kind: str
    params: Mapping[str, Any]
    department_id: str | None
    employee_id: str | None
    by_owner: bool
    language: Language
    name: str
    requested_by: str
    requested_by_name: str
    created_at: datetime
    status: ReportStatus = ReportStatus.WAITING
    done: int = 0
    total: int = 0
    file: str | None = None
    size: int | None = None
    code: str | None = None
    message: str | None = None
    finished_at: datetime | None = None

    @property
    def expires_at(self) -> datetime:
        """From when it is no longer kept."""
        return self.created_at + KEPT


class Reports:
    """All reports."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def create(self, batch: firestore.WriteBatch, report: Report) -> None:
        """Put a new one into the batch."""
        batch.create(self._collection.document(report.id), _shape(report))

    def get(self, report_id: str) -> Report | None:
        """One report, or None."""
        snapshot = self._collection.document(report_id).get()
        return _report(snapshot) if snapshot.exists else None

    def newest(
        self, department_id: str | None, limit: int, after: str | None = None
    ) -> Sequence[Report] | None:
        """What was asked for in a department (None: of the organisation), or what follows that report.

        None when there is no such report. Those that employees asked for themselves are left out.
        """
        query = (
            self._collection.where(filter=FieldFilter("departmentId", "==", department_id))
            .where(filter=FieldFilter("byOwner", "==", False))  # noqa: FBT003 - a value, not a switch
            .order_by("createdAt", direction=firestore.Query.DESCENDING)
            .limit(limit)
        )
        if after is not None:
            last = self._collection.document(after).get()
            if not last.exists:
                return None
            query = query.start_after(last)
        return [_report(found) for found in query.stream()]

    def progress(self, report_id: str, done: int, total: int) -> bool:
        """Write down how far it is; False when it is no longer to be made: cancelled, or made by another."""
        reference = self._collection.document(report_id)

        def change(transaction: firestore.Transaction) -> bool:
            if not _is_open(reference, transaction):
                return False
            now = {"status": ReportStatus.RUNNING.value, "done": done, "total": total}
            transaction.update(reference, now)
            return True

        return in_transaction(self._client, change)

    def end(self, report_id: str, status: ReportStatus, at: datetime, **outcome: Any) -> bool:
        """Bring it to its end, once; False when it has come to one before.

        `outcome`: what else is known then, by the names of docs/data.md.
        """
        return in_transaction(
            self._client, lambda transaction: self.end_with(transaction, report_id, status, at, **outcome)
        )

    def end_with(
        self,
        transaction: firestore.Transaction,
        report_id: str,
        status: ReportStatus,
        at: datetime,
        **outcome: Any,
    ) -> bool:
        """The same in a transaction of the caller's, of which it is the first."""
        reference = self._collection.document(report_id)
        if not _is_open(reference, transaction):
            return False
        transaction.update(reference, {"status": status.value, "finishedAt": at, **outcome})
        return True


def _is_open(reference: firestore.DocumentReference, transaction: firestore.Transaction) -> bool:
    found = reference.get(["status"], transaction=transaction)
    return bool(found.exists) and not ReportStatus(found.get("status")).final


def _shape(report: Report) -> dict[str, Any]:
    return {
        "kind": report.kind,
        "params": dict(report.params),
        "departmentId": report.department_id,
        "employeeId": report.employee_id,
        "byOwner": report.by_owner,
        "language": report.language.value,
        "name": report.name,
        "requestedBy": report.requested_by,
        "requestedByName": report.requested_by_name,
        "createdAt": report.created_at,
        "expiresAt": report.expires_at,
        "status": report.status.value,
        "done": report.done,
        "total": report.total,
        "file": report.file,
        "size": report.size,
        "code": report.code,
        "message": report.message,
        "finishedAt": report.finished_at,
    }


def _report(snapshot: firestore.DocumentSnapshot) -> Report:
    document: Mapping[str, Any] = snapshot.to_dict() or {}
    return Report(
        id=snapshot.id,
        kind=document["kind"],
        params=document["params"],
        department_id=document["departmentId"],
        employee_id=document["employeeId"],
        by_owner=document["byOwner"],
        language=Language(document["language"]),
        name=document["name"],
        requested_by=document["requestedBy"],
        requested_by_name=document["requestedByName"],
        created_at=document["createdAt"],
        status=ReportStatus(document["status"]),
        done=document["done"],
        total=document["total"],
        file=document["file"],
        size=document["size"],
        code=document["code"],
        message=document["message"],
        finished_at=document["finishedAt"],
    )
