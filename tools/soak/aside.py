"""What is settled for good is set aside, out of the emulator's way.

Whenever a receipt is written the Firestore emulator searches all of them for every terminal that listens:
thousands would bring it to a stand. Production tells a listener what has changed, and that is all.
"""

from datetime import UTC, datetime, timedelta

from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

from tools.soak.document import Document

# Within a minute the same type is a duplicate, until another comes in between: at a clock that was just set
# right, one still counts that says it was made three minutes ago.
_AGE = timedelta(minutes=4, seconds=15)
_AT_ONCE = 200
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
        now = datetime.now(UTC)
        done = {one.id: one.to_dict() for one in own.stream() if is_settled_for_good(one.to_dict(), now)}
        keys = sorted(done)
        for start in range(0, len(keys), _AT_ONCE):
            self._take({key: done[key] for key in keys[start : start + _AT_ONCE]})

    def _take(self, receipts: dict[str, Document]) -> None:
        batch = self._client.batch()
        for punch in self._client.get_all([self._client.document(f"punches/{key}") for key in receipts]):
            self.punches[punch.id] = punch.to_dict()
            batch.delete(punch.reference)
            batch.delete(self._client.document(f"receipts/{punch.id}"))
        self.receipts |= receipts
        batch.commit()


def is_settled_for_good(receipt: Document, now: datetime) -> bool:
    """Whether nothing that is made from now on can change it."""
    plain = receipt["status"] in _PLAIN and receipt["withdrawal"] is None and receipt["attempt"] == 1
    return plain and bool(receipt["at"] < now - _AGE)
