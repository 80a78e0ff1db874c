"""`terminals/{terminalId}`: enrolled tablets and PCs. Servers only, but for what rules look up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.stored import Stored

COLLECTION = "terminals"


@dataclass(frozen=True, slots=True)
class Terminal:
    """One terminal. `certificate_hash` is hex SHA-256; `history_key` base64; `device_key` a public JWK."""

    id: str
    name: str
    department_id: str
    certificate_hash: str
    history_key: str
    created_at: datetime
    generation: int = 1
    revoked: bool = False
    device_key: Mapping[str, str] | None = None
    enrolled_at: datetime | None = None
    last_seen_at: datetime | None = None


class Terminals:
    """All terminals."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def all(self) -> list[Terminal]:
        """Every terminal, by name."""
        found = [_stored(snapshot).value for snapshot in self._collection.stream()]
        return sorted(found, key=lambda terminal: (terminal.name, terminal.id))

    def get(self, terminal_id: str) -> Stored[Terminal] | None:
        """One terminal with its revision, or None."""
        snapshot = self._collection.document(terminal_id).get()
        return _stored(snapshot) if snapshot.exists else None

    def by_certificate(self, certificate_hash: str) -> Stored[Terminal] | None:
        """The terminal whose certificate has this hash, or None."""
        query = self._collection.where(filter=FieldFilter("certificateHash", "==", certificate_hash))
        return next((_stored(snapshot) for snapshot in query.limit(1).stream()), None)

    def add(self, batch: firestore.WriteBatch, terminal: Terminal) -> None:
        """Write a new terminal into the batch."""
        batch.create(self._collection.document(terminal.id), _shape(terminal))

    def change(self, batch: firestore.WriteBatch, terminal: Terminal, revision: Any) -> None:
        """Write a known terminal into the batch, only over exactly the revision that was read."""
        option = firestore.Client.write_option(last_update_time=revision)
        batch.update(self._collection.document(terminal.id), _shape(terminal), option)


def _shape(terminal: Terminal) -> dict[str, Any]:
    return {
        "name": terminal.name,
        "departmentId": terminal.department_id,
        "generation": terminal.generation,
        "revoked": terminal.revoked,
        "certificateHash": terminal.certificate_hash,
        "deviceKey": dict(terminal.device_key) if terminal.device_key else None,
        "historyKey": terminal.history_key,
        "enrolledAt": terminal.enrolled_at,
        "lastSeenAt": terminal.last_seen_at,
        "createdAt": terminal.created_at,
    }


def _stored(snapshot: Any) -> Stored[Terminal]:
    return Stored(_terminal(snapshot.id, snapshot.to_dict()), snapshot.update_time)


def _terminal(terminal_id: str, document: Mapping[str, Any]) -> Terminal:
    return Terminal(
        id=terminal_id,
        name=document["name"],
        department_id=document["departmentId"],
        certificate_hash=document["certificateHash"],
        history_key=document["historyKey"],
        created_at=document["createdAt"],
        generation=document["generation"],
        revoked=document["revoked"],
        device_key=document["deviceKey"],
        enrolled_at=document["enrolledAt"],
        last_seen_at=document["lastSeenAt"],
    )
