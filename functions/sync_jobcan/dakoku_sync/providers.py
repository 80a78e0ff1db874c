"""From a connection to the provider that it is an account of."""

from collections.abc import Callable
from dataclasses import dataclass

from dakoku.platform.encryption import Unreadable, decrypt
from dakoku.store.organisation.settings import Settings
from dakoku.store.pulls.connections import Connection
from dakoku_sync.asking.patience import Patience
from dakoku_sync.errors import Refused
from dakoku_sync.jobcan.decoder import JobcanDecoder
from dakoku_sync.jobcan.reader import JobcanReader
from dakoku_sync.jobcan.session import Hosts, Session
from dakoku_sync.jobcan.settings import settings_from
from dakoku_sync.jobcan.tokens import Credentials
from dakoku_sync.provider import Decoder, Reader


@dataclass(frozen=True)
class Provider:
    """Both halves."""

    reader: Reader
    decoder: Decoder


class Providers:
    """Providers by connection. A process keeps their sessions, so that a token serves many tasks."""

    def __init__(
        self, hosts: Hosts, key: str, settings: Settings, patience: Callable[[], Patience] = Patience
    ) -> None:
        self._hosts = hosts
        self._key = key
        self._settings = settings
        self._patience = patience
        self._sessions: dict[tuple[str, str], Session] = {}

    def of(self, connection: Connection) -> Provider:
        """A connection's provider, as it is read now. Raises `Refused` when its secret cannot be opened."""
        decoder = JobcanDecoder(self._settings.organisation().rules, settings_from(connection.settings))
        return Provider(JobcanReader(self._session(connection), decoder), decoder)

    def _session(self, connection: Connection) -> Session:
        known = (connection.id, connection.secret)
        if known not in self._sessions:
            credentials = Credentials(connection.client_id, self._secret(connection))
            self._sessions[known] = Session(self._hosts, credentials, self._patience())
        return self._sessions[known]

    def _secret(self, connection: Connection) -> str:
        try:
            return decrypt(self._key, connection.secret, connection.path)
        except Unreadable:
            raise Refused(
                "The secret was sealed under another key: enter it anew.", code="credentialsRefused"
            ) from None
