"""`audit/{id}`: what somebody did to something, written in the same batch as the deed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.platform.ids import new_id

COLLECTION = "audit"


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
        action: str,
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
            "before": None if before is None else dict(before),
            "after": None if after is None else dict(after),
            "reason": reason,
        }
        batch.create(self._client.collection(COLLECTION).document(new_id()), entry)
