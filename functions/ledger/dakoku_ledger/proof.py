"""Proof by password: every one is counted as wrong before it is checked, so that tries stay limited."""

from dataclasses import dataclass
from typing import NoReturn

from google.cloud import firestore

from dakoku.platform import passwords
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import NotSignedIn
from dakoku.store.people.credentials import Credential, Credentials
from dakoku_ledger.try_books import KnownTries, StrangerTries, TryBook
from dakoku_ledger.try_limit import release, reserve


@dataclass(frozen=True)
class Proof:
    """Checks passwords. Both raise `TooManyTries` after five different wrong ones in 15 minutes."""

    client: firestore.Client
    clock: Clock
    config: Config

    def check(self, employee_id: str, credential: Credential, password: str, place: str) -> None:
        """Raise `NotSignedIn` (`wrongCredentials`) unless it is the employee's password.

        Tries are counted by `place`: a terminal's id, or `SELF`.
        """
        now = self.clock()
        book = KnownTries(Credentials(self.client), employee_id, place)
        digest = self._reserve(book, employee_id, password)
        if not passwords.matches(credential.hash, password):
            raise _wrong()
        release(self.client, book, digest, now)

    def refuse(self, name: str, password: str) -> NoReturn:
        """For a code (or an id) that has no password: as slow, as limited and as wrong as any other."""
        self._reserve(StrangerTries(self.client, self.config.server_key, name), name, password)
        passwords.waste_time(password)
        raise _wrong()

    def _reserve(self, book: TryBook, owner: str, password: str) -> str:
        digest = passwords.fingerprint(self.config.server_key, owner, password)
        reserve(self.client, book, digest, self.clock())
        return digest


def _wrong() -> NotSignedIn:
    return NotSignedIn("The code or the password is wrong.", code="wrongCredentials")
