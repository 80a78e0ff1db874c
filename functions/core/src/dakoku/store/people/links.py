"""`links/{sha-256 of a token}`: one-time links to set a password."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform import tokens

COLLECTION = "links"
GOOD_FOR = timedelta(hours=72)
_MOST_ASKED = 30  # values of an `in`


@dataclass(frozen=True, slots=True)
class Link:
    """Whose password it sets, and the address it was mailed to."""

    employee_id: str
    to: str
    created_at: datetime

    @property
    def expires_at(self) -> datetime:
        """From when on it is no longer good."""
        return self.created_at + GOOD_FOR


class Links:
    """All links that are good or too old. One that was used, or that a newer one replaces, is deleted."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(self, token: str) -> Link | None:
        """The link of this token, or None."""
        snapshot = self._collection.document(tokens.fingerprint(token)).get()
        return _link(snapshot.to_dict()) if snapshot.exists else None

    def add(self, batch: firestore.WriteBatch, token: str, link: Link) -> None:
        """Write a new link into the batch: only the token's digest is kept."""
        document = {
            "employeeId": link.employee_id,
            "to": link.to,
            "createdAt": link.created_at,
            "expiresAt": link.expires_at,
        }
        batch.create(self._collection.document(tokens.fingerprint(token)), document)

    def spend(self, batch: firestore.WriteBatch, token: str) -> None:
        """Delete the link of this token in the batch; its commit fails if somebody else was faster."""
        reference = self._collection.document(tokens.fingerprint(token))
        batch.delete(reference, firestore.Client.write_option(exists=True))

    def void(self, batch: firestore.WriteBatch, employee_ids: Iterable[str]) -> None:
        """Delete all links of these employees in the batch."""
        wanted = list(employee_ids)
        for start in range(0, len(wanted), _MOST_ASKED):
            among = FieldFilter("employeeId", "in", wanted[start : start + _MOST_ASKED])
            for snapshot in self._collection.where(filter=among).select([]).stream():
                batch.delete(snapshot.reference)


def _link(document: Mapping[str, Any]) -> Link:
    return Link(document["employeeId"], document["to"], document["createdAt"])
