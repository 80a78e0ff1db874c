"""The task: what was to be deleted goes, a month at a time, the oldest first."""

from dataclasses import dataclass

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform import tasks
from dakoku.platform.config import Config
from dakoku.platform.ids import new_id
from dakoku.store.organisation.retention import Retentions
from dakoku_ledger.retention.stock import BOOKS, SHEETS, oldest_month

TASK = "forgetmonth"  # no underscore: such a queue is never made
# What else is of one month, and follows from its sheets.
_WITH_THEM = (BOOKS, "months", "overviews", "overNotices", "alerts")


@dataclass(frozen=True)
class ForgettingRecords:
    """May be run again and again: what is gone is gone."""

    config: Config
    client: firestore.Client

    def begin(self) -> None:
        """Have the task begin, or go on. Raises `Unavailable`."""
        tasks.enqueue(self.config, TASK, {}, new_id())

    def run(self) -> None:
        """Delete the oldest month, and go on with the next; nothing that is kept."""
        month = self._next()
        if month is None:
            return
        self._delete(month)
        if self._next():
            self.begin()

    def _next(self) -> str | None:
        month = oldest_month(self.client)
        return month if month and Retentions(self.client).stored().value.was_deleted(month) else None

    def _delete(self, month: str) -> None:
        for sheet in self._of(SHEETS, month):
            self.client.recursive_delete(sheet)
        for collection in _WITH_THEM:
            for document in self._of(collection, month):
                document.delete()

    def _of(self, collection: str, month: str) -> list[firestore.DocumentReference]:
        found = self.client.collection(collection).where(filter=FieldFilter("month", "==", month))
        return [each.reference for each in found.select([]).stream()]
