"""`answers/{connectionId}_{yyyymmdd}`: what a connection's system said of a date, packed, for 40 days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from google.cloud import firestore

COLLECTION = "answers"
KEPT = timedelta(days=40)


@dataclass(frozen=True, slots=True)
class Answer:
    """`digest`: SHA-256 (hexadecimal) of what `content` unpacks to; so since `at`."""

    connection_id: str
    date: date
    digest: str
    content: bytes
    at: datetime


class Answers:
    """All raw answers."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def get(self, connection_id: str, day: date) -> Answer | None:
        """One date's, or None when it is not kept any more."""
        found = self._reference(connection_id, day).get()
        return _answer(found.to_dict()) if found.exists else None

    def digest(self, connection_id: str, day: date) -> str | None:
        """The digest of one date's, without its content."""
        found = self._reference(connection_id, day).get(["digest"])
        return found.get("digest") if found.exists else None

    def keep(self, answer: Answer) -> bool:
        """Put it in place of the date's former answer; whether it differs. If not, nothing is written."""
        if self.digest(answer.connection_id, answer.date) == answer.digest:
            return False
        self._reference(answer.connection_id, answer.date).set(_shape(answer))
        return True

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
    }


def _answer(document: dict[str, Any]) -> Answer:
    return Answer(
        connection_id=document["connectionId"],
        date=date.fromisoformat(document["date"]),
        digest=document["digest"],
        content=document["content"],
        at=document["at"],
    )
