"""`incidents/{id}`: what a tablet found out and an administrator should know. Written once, never changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

COLLECTION = "incidents"


@dataclass(frozen=True, slots=True)
class Incident:
    """`kind` and `details` as docs/data.md has them. `at` is by the tablet's clock, `received_at` by ours."""

    id: str
    kind: str
    terminal_id: str
    department_id: str
    at: datetime
    details: Mapping[str, Any]
    received_at: datetime


class Incidents:
    """All incidents."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def unknown(self, incidents: Iterable[Incident]) -> list[Incident]:
        """Those whose id is not taken yet, each id once."""
        wanted = {one.id: one for one in incidents}
        if not wanted:
            return []
        references = [self._collection.document(key) for key in wanted]
        taken = {found.id for found in self._client.get_all(references, []) if found.exists}
        return [one for key, one in wanted.items() if key not in taken]

    def add(self, batch: firestore.WriteBatch, incident: Incident) -> None:
        """Write a new one into the batch; its commit fails when the id is taken."""
        batch.create(self._collection.document(incident.id), _shape(incident))

    def newest(self, department_id: str, limit: int) -> list[Incident]:
        """A department's, the last received first."""
        own = FieldFilter("departmentId", "==", department_id)
        query = self._collection.where(filter=own)
        query = query.order_by("receivedAt", direction=firestore.Query.DESCENDING).limit(limit)
        return [_incident(found.id, found.to_dict()) for found in query.stream()]


def _shape(incident: Incident) -> dict[str, Any]:
    return {
        "kind": incident.kind,
        "terminalId": incident.terminal_id,
        "departmentId": incident.department_id,
        "at": incident.at,
        "details": dict(incident.details),
        "receivedAt": incident.received_at,
    }


def _incident(incident_id: str, document: Mapping[str, Any]) -> Incident:
    return Incident(
        id=incident_id,
        kind=document["kind"],
        terminal_id=document["terminalId"],
        department_id=document["departmentId"],
        at=document["at"],
        details=document["details"],
        received_at=document["receivedAt"],
    )
