"""What is settled for good is set aside, out of the emulator's way.

Whenever a receipt is written the Firestore emulator searches all of them for every terminal that listens:
thousands would bring it to a stand. Production tells a listener what has changed, and that is all.
"""

from datetime import UTC, datetime, timedelta

from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

from tools.soak.document import Document

_AGE = timedelta(minutes=2)  # what is made from now on moves nothing older: clocks are set ahead only
_PLAIN = ("accepted", "duplicate")


class Aside:
    """Punches and receipts by id, as the database had them."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.punches: dict[str, Document] = {}
        self.receipts: dict[str, Document] = {}

    def take(self, department_id: str) -> None:
        """Set aside a department's, of which nothing may be under way.

        What took further attempts, was held or taken back stays: an event that comes late must find it.
        """
        own = self._client.collection("receipts").where(
            filter=FieldFilter("departmentId", "==", department_id)
        )
        for receipt in own.stream():
            if _is_done(receipt.to_dict()):
                self._take(receipt.id, receipt.to_dict())

    def _take(self, key: str, receipt: Document) -> None:
        punch = self._client.document(f"punches/{key}")
        self.punches[key], self.receipts[key] = punch.get().to_dict(), receipt
        batch = self._client.batch()
        batch.delete(punch)
        batch.delete(self._client.document(f"receipts/{key}"))
        batch.commit()


def _is_done(receipt: Document) -> bool:
    plain = receipt["status"] in _PLAIN and receipt["withdrawal"] is None and receipt["attempt"] == 1
    return plain and bool(receipt["at"] < datetime.now(UTC) - _AGE)
