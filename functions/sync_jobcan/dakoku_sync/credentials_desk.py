"""The credentials of a connection that is there: tried again, or others put in their place."""

from dataclasses import dataclass, replace

from google.cloud.firestore import Client, Transaction

from dakoku.platform.clock import Clock
from dakoku.platform.encryption import decrypt, encrypt
from dakoku.platform.firestore import commit, in_transaction
from dakoku.platform.identity import Principal
from dakoku.store.pulls.connections import Connection, Connections, ConnectionState
from dakoku_sync import refusals, trail
from dakoku_sync.administration import found
from dakoku_sync.jobcan.tokens import ClientRefused, Credentials
from dakoku_sync.jobcan.trial import Trial


@dataclass(frozen=True)
class CredentialsDesk:
    """The use cases. Whatever becomes of its credentials, a connection's matches, runs and settings stay."""

    client: Client
    clock: Clock
    key: str
    trial: Trial

    def replace(self, caller: Principal, connection_id: str, credentials: Credentials) -> Connection:
        """Put another API client in place of the one before, once Jobcan has taken it with every scope.

        Raises `NotFound`, and as `Administration.add` does; the former one stays then.
        """
        stored = found(self.client, connection_id)
        refusals.insist(self.trial, credentials)
        now, before = self.clock(), stored.value
        after = replace(
            before,
            client_id=credentials.client_id,
            secret=encrypt(self.key, credentials.secret, before.path),
            state=ConnectionState.CONNECTED,
            checked_at=now,
            missing_scopes=(),
        )

        def change(transaction: Transaction) -> None:
            connections = Connections(self.client)
            connections.require_free(transaction, after)
            connections.change(transaction, stored, after)
            trail.record(
                self.client, transaction, caller, "connection.credentials", now, before=before, after=after
            )

        in_transaction(self.client, change)
        return after

    def try_again(self, caller: Principal, connection_id: str) -> Connection:
        """Try the credentials as they are: the connection as it stands then.

        Raises `NotFound`, and `Unavailable` when Jobcan does not answer: then nothing is known.
        """
        stored = found(self.client, connection_id)
        before = stored.value
        state, missing = self._tried(
            Credentials(before.client_id, decrypt(self.key, before.secret, before.path))
        )
        now = self.clock()
        after = replace(before, state=state, missing_scopes=missing, checked_at=now)
        batch = self.client.batch()
        Connections(self.client).change(batch, stored, after)
        trail.record(self.client, batch, caller, "connection.trial", now, before=before, after=after)
        commit(batch)
        return after

    def _tried(self, credentials: Credentials) -> tuple[ConnectionState, tuple[str, ...]]:
        try:
            missing = self.trial(credentials)
        except ClientRefused:
            return ConnectionState.REFUSED, ()
        return (ConnectionState.REFUSED if missing else ConnectionState.CONNECTED), missing
