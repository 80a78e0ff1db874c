"""`connections/{id}`: Jobcan accounts to pull from. Servers only; the secret lies here encrypted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.errors import Conflict, FieldError
from dakoku.store.pulls.pulling import Pulling
from dakoku.store.stored import Stored, replace

COLLECTION = "connections"
_RUNS = "runs"
_MATCHES = "matches"
_AUDIT = "audit"


class ConnectionState(StrEnum):
    """Whether Jobcan took the credentials, with every scope, when they were last tried."""

    CONNECTED = "connected"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection. `secret` is `platform.encryption`'s box, bound to `connections/{id}`. `settings`: how
    its answers are read, as docs/data.md has it. `settled_at`: whoever was matched by then has been entered
    for all dates that a run can have."""

    id: str
    name: str
    client_id: str
    secret: str = field(repr=False)
    automatic: bool
    checked_at: datetime
    created_at: datetime
    state: ConnectionState = ConnectionState.CONNECTED
    missing_scopes: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)
    settled_at: datetime | None = None

    @property
    def path(self) -> str:
        """Its document: the subject of audit entries, and what its secret is bound to."""
        return connection_path(self.id)


def connection_path(connection_id: str) -> str:
    """The document of a connection."""
    return f"{COLLECTION}/{connection_id}"


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What stays when a connection goes: run logs, matches, and entries of the audit trail."""

    runs: int
    matches: int
    audit_entries: int


class Connections:
    """All connections."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def all(self) -> list[Connection]:
        """Every connection, oldest first."""
        return [_connection(found) for found in self._collection.order_by("createdAt").stream()]

    def get(
        self, connection_id: str, transaction: firestore.Transaction | None = None
    ) -> Stored[Connection] | None:
        """One connection with the revision read, or None."""
        found = self._collection.document(connection_id).get(transaction=transaction)
        return Stored(_connection(found), found.update_time) if found.exists else None

    def create(self, transaction: firestore.Transaction, connection: Connection) -> None:
        """Write a new one; the first makes the settings of the pull, by which pages know that there is one.

        Raises `Conflict` when its Jobcan client is connected already.
        """
        self.require_free(transaction, connection)
        pulling = Pulling(self._client).stored(transaction)
        transaction.create(self._collection.document(connection.id), _shape(connection))
        if pulling.revision is None:
            Pulling(self._client).put(transaction, pulling.value, None)

    def require_free(self, transaction: firestore.Transaction, connection: Connection) -> None:
        """Raise `Conflict` when another connection has its Jobcan client; none can take it meanwhile."""
        query = self._collection.where(filter=FieldFilter("clientId", "==", connection.client_id)).limit(2)
        if any(found.id != connection.id for found in query.get(transaction=transaction)):
            raise Conflict(
                "This client ID is connected already: change or delete that connection.",
                code="alreadyConnected",
                fields=[FieldError("clientId", "alreadyConnected", "Use another API client of Jobcan.")],
            )

    def change(self, batch: firestore.WriteBatch, stored: Stored[Connection], changed: Connection) -> None:
        """Write it, over exactly the revision read."""
        replace(batch, self._collection.document(changed.id), _shape(changed), stored.revision)

    def refuse(
        self, batch: firestore.WriteBatch, connection_id: str, at: datetime, missing_scopes: Sequence[str]
    ) -> None:
        """Say in the batch that its credentials are refused, or lack these scopes."""
        document = {
            "state": ConnectionState.REFUSED.value,
            "checkedAt": at,
            "missingScopes": list(missing_scopes),
        }
        batch.update(self._collection.document(connection_id), document)

    def settle(self, batch: firestore.WriteBatch, connection_id: str, at: datetime) -> None:
        """Say in the batch that whoever was matched by then has been entered for all dates."""
        batch.update(self._collection.document(connection_id), {"settledAt": at})

    def delete(self, batch: firestore.WriteBatch, stored: Stored[Connection]) -> None:
        """Remove it, secret and all, if it is as it was read."""
        unchanged = firestore.Client.write_option(last_update_time=stored.revision)
        batch.delete(self._collection.document(stored.value.id), unchanged)

    def leftovers(self, connection_id: str) -> Leftovers:
        """What refers to a connection from elsewhere."""
        return Leftovers(
            runs=self._count(_RUNS, "connectionId", connection_id),
            matches=self._count(_MATCHES, "connectionId", connection_id),
            audit_entries=self._count(_AUDIT, "subject", connection_path(connection_id)),
        )

    def _count(self, collection: str, name: str, value: str) -> int:
        query = self._client.collection(collection).where(filter=FieldFilter(name, "==", value))
        return int(query.count().get()[0][0].value)


def _shape(connection: Connection) -> dict[str, Any]:
    return {
        "name": connection.name,
        "clientId": connection.client_id,
        "secret": connection.secret,
        "automatic": connection.automatic,
        "state": connection.state.value,
        "checkedAt": connection.checked_at,
        "missingScopes": list(connection.missing_scopes),
        "settings": dict(connection.settings),
        "createdAt": connection.created_at,
        "settledAt": connection.settled_at,
    }


def _connection(snapshot: Any) -> Connection:
    document: Mapping[str, Any] = snapshot.to_dict()
    return Connection(
        id=snapshot.id,
        name=document["name"],
        client_id=document["clientId"],
        secret=document["secret"],
        automatic=document["automatic"],
        checked_at=document["checkedAt"],
        created_at=document["createdAt"],
        state=ConnectionState(document["state"]),
        missing_scopes=tuple(document["missingScopes"]),
        settings=document.get("settings", {}),
        settled_at=document.get("settledAt"),
    )
