"""The task: what was to be deleted goes, a month at a time, the oldest first."""

from collections.abc import Callable
from dataclasses import dataclass

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.platform import tasks
from dakoku.platform.config import Config
from dakoku.platform.ids import new_id
from dakoku.store.organisation.retention import Retentions
from dakoku_ledger.retention.stock import BOOKS, SHEETS, oldest_month

TASK = "forgetmonth"  # no underscore: such a queue is never made
# What is of one month. Its sheets and books go last: as long as there are any, the month is found.
_OF_A_MONTH = ("alerts", "overNotices", "overviews", "months", BOOKS, SHEETS)


def ask(config: Config) -> None:
    """Have the task begin, or go on. Raises `Unavailable`."""
    tasks.enqueue(config, TASK, {}, new_id())


@dataclass(frozen=True)
class ForgettingRecords:
    """May be run again and again: what is gone is gone."""

    config: Config
    client: firestore.Client
    go_on: Callable[[Config], None] = ask
    at_once: int = 500  # documents of one task: their edits besides, they take half a minute

    def begin(self) -> None:
        """Have the task begin, or go on. Raises `Unavailable`."""
        self.go_on(self.config)

    def run(self) -> None:
        """Delete of the oldest month what one task can, and go on with the rest; nothing that is kept."""
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
        room = self.at_once
        for collection in _OF_A_MONTH:
            found = self._of(collection, month, room) if room else []
            for document in found:
                self.client.recursive_delete(document)
            room -= len(found)

    def _of(self, collection: str, month: str, most: int) -> list[firestore.DocumentReference]:
        found = self.client.collection(collection).where(filter=FieldFilter("month", "==", month))
        return [each.reference for each in found.select([]).limit(most).stream()]
