"""`audit/{id}`: what somebody did to something, written in the same batch as the deed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform.ids import new_id
from dakoku.store.trail.audit_actions import Action
from dakoku.store.trail.audit_paths import about

COLLECTION = "audit"
MOST_ACTIONS = 30  # that one query can ask for


@dataclass(frozen=True, slots=True)
class Entry:
    """One deed, as docs/data.md has it."""

    id: str
    at: datetime
    actor: str
    action: str
    subject: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries: those of all that is said. From `since` until before `until`; any of the `actions`;
    about the `subject` or what belongs to it, such as an employee's sheets.

    However they are combined, the indexes of each with `at` serve: Firestore merges them.
    """

    since: datetime | None = None
    until: datetime | None = None
    actor: str | None = None
    actions: Sequence[str] = ()
    subject: str | None = None

    def filters(self) -> list[FieldFilter]:
        """As a query has it."""
        asked = (
            ("actor", "==", self.actor),
            ("action", "in", list(self.actions) or None),
            ("about", "array_contains", self.subject),
            ("at", ">=", self.since),
            ("at", "<", self.until),
        )
        return [FieldFilter(name, how, value) for name, how, value in asked if value is not None]


class Audit:
    """The append-only trail. Entries ride in the caller's batch: no deed without its entry."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client

    def record(
        self,
        batch: firestore.WriteBatch,
        *,
        at: datetime,
        actor: str,
        action: Action,
        subject: str,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        reason: str | None = None,
    ) -> None:
        """Add an entry to a batch or transaction.

        `actor` is a uid (or the name of a job), `action` such as "terminal.revoke", `subject` a document's
        path such as "terminals/abc". Never hand in a secret: administrators read this.
        """
        entry = {
            "at": at,
            "actor": actor,
            "action": action,
            "subject": subject,
            "about": about(subject, before, after),
            "before": None if before is None else dict(before),
            "after": None if after is None else dict(after),
            "reason": reason,
        }
        batch.create(self._client.collection(COLLECTION).document(new_id()), entry)

    def newest(self, wanted: Wanted, limit: int, after: str | None = None) -> list[Entry] | None:
        """The newest entries, or those that follow the one with this id; None when there is no such entry."""
        collection = self._client.collection(COLLECTION)
        query = collection.order_by("at", direction=firestore.Query.DESCENDING).limit(limit)
        for each in wanted.filters():
            query = query.where(filter=each)
        if after is not None:
            last = collection.document(after).get()
            if not last.exists:
                return None
            query = query.start_after(last)
        return [_entry(found.id, found.to_dict()) for found in query.stream()]


def _entry(entry_id: str, document: Mapping[str, Any]) -> Entry:
    return Entry(
        id=entry_id,
        at=document["at"],
        actor=document["actor"],
        action=document["action"],
        subject=document["subject"],
        before=document["before"],
        after=document["after"],
        reason=document["reason"],
    )
