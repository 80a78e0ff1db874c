"""`displays/{sha-256 of a token}`: links that show a terminal's certificate. Servers only."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from google.cloud import firestore

from dakoku.platform import tokens

COLLECTION = "displays"
GOOD_FOR = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Display:
    """A link: for which terminal and generation of its certificate, and the address it was mailed to."""

    terminal_id: str
    generation: int
    to: str
    created_at: datetime

    @property
    def expires_at(self) -> datetime:
        """From when on it shows nothing. A TTL deletes it some time later."""
        return self.created_at + GOOD_FOR


class Displays:
    """All links, the expired among them until they are deleted."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(self, token: str) -> Display | None:
        """The link of a token, or None."""
        found = self._collection.document(tokens.fingerprint(token)).get().to_dict()
        if found is None:
            return None
        return Display(found["terminalId"], found["generation"], found["to"], found["createdAt"])

    def add(self, batch: firestore.WriteBatch, token: str, display: Display) -> None:
        """Write a new link into the batch."""
        document = {
            "terminalId": display.terminal_id,
            "generation": display.generation,
            "to": display.to,
            "createdAt": display.created_at,
            "expiresAt": display.expires_at,
        }
        batch.create(self._collection.document(tokens.fingerprint(token)), document)
