"""What an organisation administrator does with connections."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from google.cloud.firestore import Client, Transaction

from dakoku.platform.clock import Clock
from dakoku.platform.encryption import encrypt
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit, in_transaction
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.pulls.connections import Connection, Connections, Leftovers, connection_path
from dakoku.store.pulls.matchings import Matchings
from dakoku.store.stored import Stored
from dakoku_sync import refusals, trail
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

    def add(self, caller: Principal, name: str, credentials: Credentials, *, automatic: bool) -> Connection:
        """Try the credentials, then keep them encrypted.

        Raises `InvalidInput` naming what Jobcan refuses, `Conflict` for a client ID that is connected
        already, `Unavailable` when Jobcan does not answer. Nothing is kept then.
        """
        refusals.insist(self._trial, credentials)
        connection = self._made(name, credentials, automatic=automatic)

        def create(transaction: Transaction) -> None:
            self._connections.create(transaction, connection)
            trail.record(
                self._client, transaction, caller, "connection.add", connection.created_at, after=connection
            )

        in_transaction(self._client, create)
        return connection

    def change(
        self, caller: Principal, connection_id: str, name: str | None, *, automatic: bool | None
    ) -> Connection:
        """Change the name or automatic sync (None leaves it). Raises `NotFound` or `Conflict`."""
        stored = found(self._client, connection_id)
        before = stored.value
        after = replace(
            before,
            name=before.name if name is None else name,
            automatic=before.automatic if automatic is None else automatic,
        )
        return self._change(caller, stored, after)

    def configure(self, caller: Principal, connection_id: str, settings: Mapping[str, Any]) -> Connection:
        """Change how its answers are read (docs/data.md) from the next run on, which enters everybody anew.

        Raises as `change` does.
        """
        stored = found(self._client, connection_id)
        return self._change(caller, stored, replace(stored.value, settings=settings, settled_at=None))

    def delete(self, caller: Principal, connection_id: str) -> Leftovers:
        """Remove a connection, secret and all; what stays behind. Raises `NotFound` or `Conflict`."""
        stored = found(self._client, connection_id)
        batch = self._client.batch()
        self._connections.delete(batch, stored)
        Matchings(self._client).delete(batch, connection_id)
        trail.record(self._client, batch, caller, "connection.delete", self._clock(), before=stored.value)
        commit(batch)
        return self._connections.leftovers(connection_id)

    def _change(self, caller: Principal, stored: Stored[Connection], after: Connection) -> Connection:
        batch = self._client.batch()
        self._connections.change(batch, stored, after)
        trail.record(
            self._client, batch, caller, "connection.change", self._clock(), before=stored.value, after=after
        )
        commit(batch)
        return after

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


def found(client: Client, connection_id: str) -> Stored[Connection]:
    """A connection with the revision read. Raises `NotFound`."""
    stored = Connections(client).get(connection_id)
    if stored is None:
        raise NotFound("There is no such connection.")
    return stored
