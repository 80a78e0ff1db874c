"""Receipts that a terminal has seen and filed away are dated back, out of sight of its listener.

At every commit the Firestore emulator goes through all that any listener listens to, rules included: a day of
thousands of punches would take its square. In production a listener is told what changed, and that is all.
"""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

_BACK = timedelta(days=4)  # a terminal listens since the day before yesterday
_RECENT = timedelta(days=3)


class Filing:
    """For the terminals of one stand. `decided`: when receipts were decided, before they were dated back."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.decided: dict[str, datetime] = {}

    def file(self, terminal_id: str, outbox: Collection[str]) -> None:
        """Date back the receipts of a terminal, but for those of the punches that it still has."""
        seen = self._client.collection("receipts").where(filter=FieldFilter("terminalId", "==", terminal_id))
        seen = seen.where(filter=FieldFilter("decidedAt", ">=", datetime.now(UTC) - _RECENT))
        batch = self._client.batch()
        for receipt in seen.select(["decidedAt"]).stream():
            if receipt.id not in outbox:
                at = receipt.get("decidedAt")
                self.decided.setdefault(receipt.id, at)
                batch.update(receipt.reference, {"decidedAt": at - _BACK})
        batch.commit()
