"""`tries/{id}`: wrong certificates, links and the like are counted per address.

Random bits are the guard (160 of them in all that is counted here); the count only spares the database,
so an address that its sender can choose freely (X-Forwarded-For) does no harm.
"""

import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import TooManyTries

COLLECTION = "tries"
ALLOWED = 10
WINDOW = timedelta(minutes=15)


class Addresses:
    """The addresses that tried one thing; `what` names it, so that one does not lock the other."""

    def __init__(
        self, client: firestore.Client, clock: Clock, server_key: str, what: str, allowed: int = ALLOWED
    ) -> None:
        self._collection = client.collection(COLLECTION)
        self._clock = clock
        self._key = bytes.fromhex(server_key)
        self._what = what
        self._allowed = allowed

    def admit(self, address: str) -> None:
        """Raise `TooManyTries` when as many wrong ones as allowed came from there within 15 minutes."""
        count, since = self._known(address)
        if count >= self._allowed:
            wait = max(1, int((since + WINDOW - self._clock()).total_seconds()))
            raise TooManyTries(f"Too many wrong tries. Try again in {wait // 60 + 1} minutes.", wait)

    def wrong(self, address: str) -> None:
        """Count a wrong one."""
        count, since = self._known(address)
        fields = {"count": firestore.Increment(1) if count else 1, "since": since}
        self._reference(address).set(fields, merge=True)

    def _known(self, address: str) -> tuple[int, datetime]:
        now = self._clock()
        document = self._reference(address).get().to_dict()
        if document is None or now >= document["since"] + WINDOW:
            return 0, now
        return document["count"], document["since"]

    def _reference(self, address: str) -> Any:
        message = f"{self._what}\n{address}".encode()
        return self._collection.document(hmac.new(self._key, message, hashlib.sha256).hexdigest())
