"""`doctor/{part}`: the last time that somebody had the doctor look, and the task's answer to it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from google.api_core.exceptions import FailedPrecondition, NotFound
from google.cloud import firestore

COLLECTION = "doctor"


@dataclass(frozen=True, slots=True)
class Known:
    """A visit as Firestore has it, all by Firestore's clock. `age`: how long ago it was, when it was read."""

    id: str
    age: timedelta
    took: timedelta | None  # until its task came


class Visits:
    """A part's."""

    def __init__(self, client: firestore.Client, part: str) -> None:
        self._document = client.collection(COLLECTION).document(part)

    def begin(self, visit_id: str) -> datetime:
        """Keep that somebody looks now: when that was."""
        now = firestore.SERVER_TIMESTAMP
        written: datetime = self._document.set({"run": visit_id, "at": now, "arrivedAt": None}).update_time
        return written

    def last(self) -> Known | None:
        """The last one."""
        found = self._document.get()
        if not found.exists:
            return None
        at, arrived = found.get("at"), found.get("arrivedAt")
        return Known(found.get("run"), found.read_time - at, arrived - at if arrived else None)

    def arrived(self, visit_id: str) -> None:
        """The task of a visit has come. Nothing is written when there was another visit since."""
        found: Any = self._document.get()
        if not found.exists or found.get("run") != visit_id or found.get("arrivedAt"):
            return
        unchanged = firestore.Client.write_option(last_update_time=found.update_time)
        try:
            self._document.update({"arrivedAt": firestore.SERVER_TIMESTAMP}, unchanged)
        except (FailedPrecondition, NotFound):
            return
