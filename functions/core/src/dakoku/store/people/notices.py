"""`notices/{id}`: what an employee is told about their own record."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.ids import new_id

COLLECTION = "notices"
_MOST = 100


class Notices:
    """All notices."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def tell(
        self,
        batch: firestore.WriteBatch,
        *,
        employee_id: str,
        department_id: str,
        kind: str,
        name: str,
        params: Mapping[str, Any],
        at: datetime,
    ) -> None:
        """Add a notice to the batch: `kind` such as "edited", `name` of who did it, `params` for the text."""
        document = {
            "employeeId": employee_id,
            "departmentId": department_id,
            "kind": kind,
            "name": name,
            "params": dict(params),
            "at": at,
            "readAt": None,
        }
        batch.create(self._collection.document(new_id()), document)

    def of(self, employee_id: str) -> list[dict[str, Any]]:
        """An employee's latest notices as docs/data.md has them, newest first."""
        own = self._collection.where(filter=FieldFilter("employeeId", "==", employee_id))
        query = own.order_by("at", direction=firestore.Query.DESCENDING).limit(_MOST)
        return [{"id": snapshot.id, **snapshot.to_dict()} for snapshot in query.stream()]

    def unread(self, employee_id: str, ids: Collection[str]) -> list[str]:
        """Those of the named notices that are the employee's and have not been read, in one read."""
        references = [self._collection.document(each) for each in ids]
        found = self._client.get_all(references, ["employeeId", "readAt"]) if references else ()
        unread = {"employeeId": employee_id, "readAt": None}
        return [snapshot.id for snapshot in found if snapshot.to_dict() == unread]

    def read(self, batch: firestore.WriteBatch, ids: Collection[str], at: datetime) -> None:
        """Put into the batch that these were read."""
        for each in ids:
            batch.update(self._collection.document(each), {"readAt": at})
