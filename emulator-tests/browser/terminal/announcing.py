"""Announcements as the console writes them."""

from datetime import UTC, datetime
from typing import Any

from google.cloud.firestore import Client

from people import identifier

LONG_AGO = datetime(2026, 4, 1, tzinfo=UTC)


def announcement(
    title: str, body: str = "", *, from_: datetime = LONG_AGO, until: datetime | None = None
) -> dict[str, Any]:
    """One announcement; its id is its title's."""
    id_ = identifier(title.encode().hex()[:20])
    return {"id": id_, "title": title, "body": body, "from": from_, "until": until, "createdAt": LONG_AGO}


def announce(client: Client, owner: str, *items: dict[str, Any]) -> None:
    """Replace what is announced to the `organisation`, or to a department by its id."""
    client.document(f"announcements/{owner}").set({"items": list(items)})
