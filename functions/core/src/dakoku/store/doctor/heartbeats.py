"""`heartbeats/{schedule}`: when a schedule ended last, and how."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from google.api_core.exceptions import GoogleAPICallError
from google.cloud import firestore

from dakoku.platform.clock import Clock

log = logging.getLogger(__name__)
COLLECTION = "heartbeats"
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """One run's end."""

    at: datetime
    outcome: str
    milliseconds: int

    @property
    def went_well(self) -> bool:
        """Whether nothing was raised."""
        return self.outcome == "ok"


class Heartbeats:
    """Of all schedules."""

    def __init__(self, client: firestore.Client, clock: Clock) -> None:
        self._collection = client.collection(COLLECTION)
        self._clock = clock

    @contextmanager
    def of(self, schedule: str) -> Iterator[None]:
        """Leaves one when what is inside ends, however it ends."""
        began = self._clock()
        outcome = "failed"
        try:
            yield
            outcome = "ok"
        finally:
            self._leave(schedule, began, outcome)

    def last(self, schedule: str) -> Heartbeat | None:
        """The last one, or None: it never ran."""
        found = self._collection.document(schedule).get().to_dict()
        return Heartbeat(found["at"], found["outcome"], found["milliseconds"]) if found else None

    def _leave(self, schedule: str, began: datetime, outcome: str) -> None:
        """What the schedule did stands, also when this cannot be told."""
        now = self._clock()
        told = {"at": now, "outcome": outcome, "milliseconds": (now - began) // _MILLISECOND}
        try:
            self._collection.document(schedule).set(told)
        except GoogleAPICallError:
            log.exception("the heartbeat of %s could not be written", schedule)
