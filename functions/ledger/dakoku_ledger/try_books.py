"""Where wrong passwords are counted: with the credential, or apart for codes that nobody has."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from google.cloud import firestore

from dakoku.store.people.credentials import Credentials, Tries

SELF = "self"  # the key of sign-ins among a credential's tries; a terminal's is its id
STRANGERS = "tries"


class TryBook(Protocol):
    """The tries made for one code."""

    def read(self, now: datetime) -> tuple[Tries, Any]:
        """The tries that count now, and the revision read."""

    def write(self, batch: firestore.WriteBatch, tries: Tries, revision: Any) -> None:
        """Write them, unless somebody else was faster."""


@dataclass(frozen=True)
class KnownTries:
    """The tries of somebody with a password."""

    credentials: Credentials
    employee_id: str
    place: str

    def read(self, now: datetime) -> tuple[Tries, Any]:
        """See `TryBook`."""
        stored = self.credentials.get(self.employee_id)
        return (stored.value.tries_from(self.place, now), stored.revision) if stored else (Tries(now), None)

    def write(self, batch: firestore.WriteBatch, tries: Tries, revision: Any) -> None:
        """See `TryBook`."""
        self.credentials.record_tries(batch, self.employee_id, self.place, tries, revision)


@dataclass(frozen=True)
class StrangerTries:
    """The tries for a code that nobody can sign in by: limited alike, so that the limit tells nothing."""

    client: firestore.Client
    server_key: str
    code: str

    def read(self, now: datetime) -> tuple[Tries, Any]:
        """See `TryBook`."""
        found = self._reference.get()
        if not found.exists:
            return Tries(now), None
        return Tries(found.get("since"), tuple(found.get("seen"))).at(now), found.update_time

    def write(self, batch: firestore.WriteBatch, tries: Tries, revision: Any) -> None:
        """See `TryBook`."""
        document = {"since": tries.since, "seen": list(tries.seen)}
        if revision is None:
            batch.create(self._reference, document)
        else:
            option = firestore.Client.write_option(last_update_time=revision)
            batch.update(self._reference, document, option)

    @property
    def _reference(self) -> Any:
        key = hmac.new(bytes.fromhex(self.server_key), f"code\n{self.code}".encode(), hashlib.sha256)
        return self.client.collection(STRANGERS).document(key.hexdigest())
