"""`answers/{connectionId}_{yyyymmdd}`: what a connection's system said of a date, packed, for 40 days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from google.cloud import firestore

COLLECTION = "answers"
KEPT = timedelta(days=40)
_HEAD = ("connectionId", "date", "digest", "at", "due")


@dataclass(frozen=True, slots=True)
class Answer:
    """`digest`: SHA-256 (hexadecimal) of what `content` unpacks to; so since `at`. `due`: external ids
    of those whose date is still to be entered (None: everybody's)."""

    connection_id: str
    date: date
    digest: str
    content: bytes
    at: datetime
    due: tuple[str, ...] | None = None


class Answers:
    """All raw answers."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def get(self, connection_id: str, day: date) -> Answer | None:
        """One date's, or None when it is not kept any more."""
        found = self._reference(connection_id, day).get()
        return _answer(found.to_dict()) if found.exists else None

    def head(self, connection_id: str, day: date) -> Answer | None:
        """One date's without its content, or None."""
        found = self._reference(connection_id, day).get([*_HEAD])
        return _answer({**found.to_dict(), "content": b""}) if found.exists else None

    def keep(self, answer: Answer) -> None:
        """Put it in place of the date's former answer."""
        self._reference(answer.connection_id, answer.date).set(_shape(answer))

    def settle(
        self, batch: firestore.WriteBatch, connection_id: str, due: Mapping[date, Sequence[str]]
    ) -> None:
        """Say in the batch whose dates are still to be entered, of dates whose answer is kept."""
        for day, whose in due.items():
            batch.update(self._reference(connection_id, day), {"due": list(whose)})

    def _reference(self, connection_id: str, day: date) -> Any:
        return self._collection.document(f"{connection_id}_{day:%Y%m%d}")


def _shape(answer: Answer) -> dict[str, Any]:
    return {
        "connectionId": answer.connection_id,
        "date": answer.date.isoformat(),
        "digest": answer.digest,
        "content": answer.content,
        "at": answer.at,
        "expiresAt": answer.at + KEPT,
        "due": None if answer.due is None else list(answer.due),
    }


def _answer(document: dict[str, Any]) -> Answer:
    return Answer(
        connection_id=document["connectionId"],
        date=date.fromisoformat(document["date"]),
        digest=document["digest"],
        content=document["content"],
        at=document["at"],
        due=None if document["due"] is None else tuple(document["due"]),
    )
