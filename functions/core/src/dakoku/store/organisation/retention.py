"""`settings/retention`: how long records are kept, and from when on they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.store.organisation.settings import COLLECTION
from dakoku.store.stored import Stored, replace

LEAST = 5  # years, as the law asks


@dataclass(frozen=True, slots=True)
class Retention:
    """A year's records are kept for so many `years` after its end.

    `kept_from`: the first month that is kept, or None while nothing was ever deleted.
    """

    years: int = LEAST
    kept_from: str | None = None

    def was_deleted(self, month: str) -> bool:
        """Whether the month's records were deleted, or are being deleted."""
        return self.kept_from is not None and month < self.kept_from


class Retentions:
    """The setting."""

    def __init__(self, client: firestore.Client) -> None:
        self._reference = client.collection(COLLECTION).document("retention")

    def stored(self) -> Stored[Retention]:
        """As it stands; the revision is None while nobody has changed it."""
        found = self._reference.get()
        if not found.exists:
            return Stored(Retention(), None)
        document: Mapping[str, Any] = found.to_dict() or {}
        return Stored(Retention(document["years"], document["keptFrom"]), found.update_time)

    def put(self, batch: firestore.WriteBatch, wanted: Retention, revision: Any | None) -> None:
        """Write it into the batch, only over exactly the revision that was read."""
        replace(batch, self._reference, shape(wanted), revision)


def shape(retention: Retention) -> dict[str, Any]:
    """The document."""
    return {"years": retention.years, "keptFrom": retention.kept_from}
