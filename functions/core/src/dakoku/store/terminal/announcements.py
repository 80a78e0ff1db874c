"""`announcements/{departmentId or "organisation"}`: what terminals tell their people, newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.store.stored import Stored, replace

COLLECTION = "announcements"
ORGANISATION = "organisation"  # the audience that is everybody
MOST = 100  # of one audience


@dataclass(frozen=True, slots=True)
class Announcement:
    """Shown from the instant `from_` until the instant `until` (None: for good)."""

    id: str
    title: str
    body: str
    from_: datetime
    until: datetime | None
    created_at: datetime


class Announcements:
    """One document per audience: a department's id, or `ORGANISATION`."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def of(self, audience: str) -> Stored[tuple[Announcement, ...]]:
        """An audience's announcements; the revision is None before the first."""
        snapshot = self._collection.document(audience).get()
        if not snapshot.exists:
            return Stored((), None)
        return Stored(tuple(_announcement(item) for item in snapshot.get("items")), snapshot.update_time)

    def put(
        self, batch: firestore.WriteBatch, audience: str, items: Sequence[Announcement], revision: Any | None
    ) -> None:
        """Write all of an audience's into the batch, only over exactly the revision that was read."""
        document = {"items": [shape(item) for item in items]}
        replace(batch, self._collection.document(audience), document, revision)


def shape(item: Announcement) -> dict[str, Any]:
    """An announcement as docs/data.md has it."""
    return {
        "id": item.id,
        "title": item.title,
        "body": item.body,
        "from": item.from_,
        "until": item.until,
        "createdAt": item.created_at,
    }


def _announcement(document: Mapping[str, Any]) -> Announcement:
    return Announcement(
        id=document["id"],
        title=document["title"],
        body=document["body"],
        from_=document["from"],
        until=document["until"],
        created_at=document["createdAt"],
    )
