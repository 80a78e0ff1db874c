"""`mail/{id}`: what is to be sent, in the form of the extension "Trigger Email from Firestore"."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from google.cloud import firestore

from dakoku.platform.ids import new_id
from dakoku.platform.letters import Letter

COLLECTION = "mail"
_KEPT_FOR = timedelta(days=30)  # long enough to see what became of it; a TTL deletes it then


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as it was put in. `at` is when."""

    to: str
    subject: str
    text: str
    html: str
    at: datetime

    @staticmethod
    def of(letter: Letter, to: str, at: datetime) -> "Mail":
        """A letter to one address."""
        return Mail(to, letter.subject, letter.text(), letter.html(), at)


class Mails:
    """All mails of the last 30 days. They hold links that open something: servers only."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def put(self, batch: firestore.WriteBatch, mail: Mail) -> str:
        """Send with the batch: no mail without the deed that it speaks of. Its id."""
        mail_id = new_id()
        batch.create(self._collection.document(mail_id), _shape(mail))
        return mail_id

    def newest(self, limit: int) -> list[Mail]:
        """The newest first."""
        query = self._collection.order_by("createdAt", direction=firestore.Query.DESCENDING).limit(limit)
        return [_mail(found.to_dict()) for found in query.stream()]


def _shape(mail: Mail) -> dict[str, Any]:
    return {
        "to": [mail.to],
        "message": {"subject": mail.subject, "text": mail.text, "html": mail.html},
        "createdAt": mail.at,
        "expiresAt": mail.at + _KEPT_FOR,
    }


def _mail(document: dict[str, Any]) -> Mail:
    return Mail(to=document["to"][0], **document["message"], at=document["createdAt"])
