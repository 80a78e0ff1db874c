"""What an organisation administrator does with connections."""

from dataclasses import replace

from google.cloud.firestore import Client, Transaction, WriteBatch, transactional

from dakoku.platform.clock import Clock
from dakoku.platform.encryption import encrypt
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.audit import Audit
from dakoku.store.audit_actions import Action
from dakoku.store.connections import Connection, Connections, Leftovers, connection_path
from dakoku.store.stored import Stored
from dakoku_sync import refusals
from dakoku_sync.jobcan.tokens import Credentials
from dakoku_sync.jobcan.trial import Trial


class Administration:
    """Connections are kept only when Jobcan has taken their credentials with all four scopes."""

    def __init__(self, client: Client, clock: Clock, key: str, trial: Trial) -> None:
        self._client = client
        self._clock = clock
        self._key = key
        self._trial = trial
        self._connections = Connections(client)
        self._audit = Audit(client)

    def all(self) -> list[Connection]:
        """Every connection, oldest first."""
        return self._connections.all()

    def add(self, caller: Principal, name: str, credentials: Credentials, *, automatic: bool) -> Connection:
        """Try the credentials, then keep them encrypted.

        Raises `InvalidInput` naming what Jobcan refuses, `Conflict` for a client ID that is connected
        already, `Unavailable` when Jobcan does not answer. Nothing is kept then.
        """
        refusals.insist(self._trial, credentials)
        connection = self._made(name, credentials, automatic=automatic)
        self._create(caller, connection)
        return connection

    def change(
        self, caller: Principal, connection_id: str, name: str | None, *, automatic: bool | None
    ) -> Connection:
        """Change the name or automatic sync (None leaves it). Raises `NotFound` or `Conflict`."""
        stored = self._found(connection_id)
        before = stored.value
        after = replace(
            before,
            name=before.name if name is None else name,
            automatic=before.automatic if automatic is None else automatic,
        )
        batch = self._client.batch()
        self._connections.change(batch, stored, after)
        self._record(batch, caller, "connection.change", after.path, before=before, after=after)
        commit(batch)
        return after

    def delete(self, caller: Principal, connection_id: str) -> Leftovers:
        """Remove a connection and its secret; what stays behind. Raises `NotFound` or `Conflict`."""
        stored = self._found(connection_id)
        batch = self._client.batch()
        self._connections.delete(batch, stored)
        self._record(batch, caller, "connection.delete", stored.value.path, before=stored.value)
        commit(batch)
        return self._connections.leftovers(connection_id)

    def _found(self, connection_id: str) -> Stored[Connection]:
        stored = self._connections.get(connection_id)
        if stored is None:
            raise NotFound("There is no such connection.")
        return stored

    def _made(self, name: str, credentials: Credentials, *, automatic: bool) -> Connection:
        connection_id, now = new_id(), self._clock()
        return Connection(
            id=connection_id,
            name=name,
            client_id=credentials.client_id,
            secret=encrypt(self._key, credentials.secret, connection_path(connection_id)),
            automatic=automatic,
            checked_at=now,
            created_at=now,
        )

    def _create(self, caller: Principal, connection: Connection) -> None:
        @transactional  # type: ignore[untyped-decorator]
        def create(transaction: Transaction) -> None:
            self._connections.create(transaction, connection)
            self._record(transaction, caller, "connection.add", connection.path, after=connection)

        create(self._client.transaction())

    def _record(
        self,
        batch: WriteBatch,
        caller: Principal,
        action: Action,
        subject: str,
        *,
        before: Connection | None = None,
        after: Connection | None = None,
    ) -> None:
        self._audit.record(
            batch,
            at=self._clock(),
            actor=caller.uid,
            action=action,
            subject=subject,
            before=_shown(before) if before else None,
            after=_shown(after) if after else None,
        )


def _shown(connection: Connection) -> dict[str, object]:
    """What the audit trail may know: never the secret, open or sealed."""
    return {"name": connection.name, "clientId": connection.client_id, "automatic": connection.automatic}
