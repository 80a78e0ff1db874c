"""`terminals/{terminalId}`: enrolled tablets and PCs. Servers only, but for what rules look up."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.among import queries_among
from dakoku.store.stored import Stored

COLLECTION = "terminals"


class Kind(StrEnum):
    """What a certificate makes of a device: タイムレコーダー, or a PC where signing in and out punches."""

    RECORDER = "recorder"
    PC = "pc"


@dataclass(frozen=True, slots=True)
class Report:
    """What a tablet last said of itself. `offset`: how far its device's clock is behind ours, in ms."""

    at: datetime
    unsent: int
    oldest_unsent_at: datetime | None
    version: str
    offset: int | None
    persisted: bool
    installed: bool


@dataclass(frozen=True, slots=True)
class Terminal:
    """One terminal. `certificate_hash` is hex SHA-256; `history_key` base64; `device_key` a public JWK.

    `certificate` is `platform.encryption`'s box, bound to `terminals/{id}`; None for one that was not kept.
    """

    id: str
    name: str
    department_id: str
    certificate_hash: str
    history_key: str = field(repr=False)
    created_at: datetime
    kind: Kind = Kind.RECORDER
    certificate: str | None = field(default=None, repr=False)
    generation: int = 1
    revoked: bool = False
    device_key: Mapping[str, str] | None = None
    enrolled_at: datetime | None = None
    last_seen_at: datetime | None = None
    report: Report | None = None

    @property
    def enrolled(self) -> bool:
        """Whether a device has come in by the present certificate."""
        return self.device_key is not None

    @property
    def path(self) -> str:
        """Its document: the subject of audit entries, and what its certificate is bound to."""
        return terminal_path(self.id)


def terminal_path(terminal_id: str) -> str:
    """The document of a terminal."""
    return f"{COLLECTION}/{terminal_id}"


class Terminals:
    """All terminals."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def among(self, department_ids: Collection[str] | None) -> list[Terminal]:
        """The terminals of these departments, by name; all of them with None."""
        queries = queries_among(self._collection, "departmentId", department_ids)
        found = [_stored(snapshot).value for query in queries for snapshot in query.stream()]
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
        document = {**_shape(terminal), "report": None}
        batch.create(self._collection.document(terminal.id), document)

    def change(self, batch: firestore.WriteBatch, terminal: Terminal, revision: Any) -> None:
        """Write a known terminal into the batch, only over exactly the revision that was read.

        All of it but its report, which the terminal alone writes.
        """
        option = firestore.Client.write_option(last_update_time=revision)
        batch.update(self._collection.document(terminal.id), _shape(terminal), option)

    def seen(self, terminal_id: str, at: datetime) -> None:
        """Say that a device was there, whatever else changed of it."""
        self._collection.document(terminal_id).update({"lastSeenAt": at})

    def report(self, batch: firestore.WriteBatch, terminal_id: str, report: Report) -> None:
        """Write what a terminal says of itself into the batch, and nothing else, whatever else changed."""
        document = {"report": _report_shape(report), "lastSeenAt": report.at}
        batch.update(self._collection.document(terminal_id), document)


def _shape(terminal: Terminal) -> dict[str, Any]:
    return {
        "name": terminal.name,
        "departmentId": terminal.department_id,
        "kind": terminal.kind.value,
        "generation": terminal.generation,
        "revoked": terminal.revoked,
        "certificateHash": terminal.certificate_hash,
        "certificate": terminal.certificate,
        "deviceKey": dict(terminal.device_key) if terminal.device_key else None,
        "historyKey": terminal.history_key,
        "enrolledAt": terminal.enrolled_at,
        "lastSeenAt": terminal.last_seen_at,
        "createdAt": terminal.created_at,
    }


def _report_shape(report: Report) -> dict[str, Any]:
    return {
        "at": report.at,
        "unsent": report.unsent,
        "oldestUnsentAt": report.oldest_unsent_at,
        "version": report.version,
        "offset": report.offset,
        "persisted": report.persisted,
        "installed": report.installed,
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
        kind=Kind(document.get("kind", Kind.RECORDER)),  # missing where it was made before there were PCs
        certificate=document.get("certificate"),  # missing where it was issued before they were kept
        report=_report(document.get("report")),
    )


def _report(document: Mapping[str, Any] | None) -> Report | None:
    if document is None:
        return None
    return Report(
        at=document["at"],
        unsent=document["unsent"],
        oldest_unsent_at=document["oldestUnsentAt"],
        version=document["version"],
        offset=document["offset"],
        persisted=document["persisted"],
        installed=document["installed"],
    )
