"""`sheets/{id}/edits/{editId}`: every change that somebody made to a record, append-only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from google.cloud import firestore

from dakoku.platform.ids import new_id
from dakoku.store.record.sheets import COLLECTION as SHEETS

COLLECTION = "edits"
_MOST = 500  # of a month, shown at once


@dataclass(frozen=True, slots=True)
class Edit:
    """Who changed what on which day, when and why. `kind` as in docs/data.md."""

    at: datetime
    uid: str
    name: str
    by_owner: bool
    reason: str | None
    work_date: date
    kind: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Edits:
    """The edits of one sheet. They ride in the batch of the change itself."""

    def __init__(self, client: firestore.Client, employee_id: str, month: str) -> None:
        sheet = client.collection(SHEETS).document(f"{employee_id}_{month.replace('-', '')}")
        self._collection = sheet.collection(COLLECTION)

    def add(self, batch: firestore.WriteBatch, edit: Edit) -> None:
        """Add one to the batch."""
        batch.create(self._collection.document(new_id()), _shape(edit))

    def all(self) -> list[Mapping[str, Any]]:
        """The newest ones as docs/data.md has them, newest first."""
        query = self._collection.order_by("at", direction=firestore.Query.DESCENDING).limit(_MOST)
        return [{"id": snapshot.id, **snapshot.to_dict()} for snapshot in query.stream()]


def _shape(edit: Edit) -> dict[str, Any]:
    return {
        "at": edit.at,
        "uid": edit.uid,
        "name": edit.name,
        "byOwner": edit.by_owner,
        "reason": edit.reason,
        "workDate": edit.work_date.isoformat(),
        "kind": edit.kind,
        "before": edit.before,
        "after": edit.after,
    }
