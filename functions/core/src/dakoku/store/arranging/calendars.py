"""`calendars/{departmentId or "organisation"}_{yyyy}`: what differs from the weekday rule in a year."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from google.cloud import firestore

from dakoku.domain.calendar import CalendarDay, public_holidays
from dakoku.domain.plan import DayKind
from dakoku.store.stored import Stored, replace

COLLECTION = "calendars"
ORGANISATION = "organisation"


class Calendars:
    """The organisation's calendar, and the departments' differences from it."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def overrides(self, department_id: str, year: int) -> dict[date, CalendarDay]:
        """What differs from the weekday rule for a department; it overrules the organisation day by day.

        A year whose calendar was not made yet has the public holidays.
        """
        owners = (ORGANISATION, department_id)
        found = {
            snapshot.id: _days(snapshot.to_dict())
            for snapshot in self._client.get_all([self._reference(owner, year) for owner in owners])
            if snapshot.exists
        }
        common = found.get(_name(ORGANISATION, year))
        own = found.get(_name(department_id, year), {})
        return {**(public_holidays(year) if common is None else common), **own}

    def stored(self, owner: str, year: int) -> Stored[dict[date, CalendarDay]] | None:
        """The calendar of `ORGANISATION` or a department (by id) itself, or None while nobody made it."""
        snapshot = self._reference(owner, year).get()
        return Stored(_days(snapshot.to_dict()), snapshot.update_time) if snapshot.exists else None

    def change(
        self,
        batch: firestore.WriteBatch,
        owner: str,
        year: int,
        after: Stored[Mapping[date, CalendarDay]],
    ) -> None:
        """Write a calendar into the batch, only over exactly the revision that was read."""
        replace(batch, self._reference(owner, year), _shape(after.value), after.revision)

    def put(
        self, batch: firestore.WriteBatch, owner: str, year: int, days: Mapping[date, CalendarDay]
    ) -> None:
        """Write the calendar of `ORGANISATION` or a department (by id) into the batch."""
        batch.set(self._reference(owner, year), _shape(days))

    def _reference(self, owner: str, year: int) -> Any:
        return self._collection.document(_name(owner, year))


def _name(owner: str, year: int) -> str:
    return f"{owner}_{year:04}"


def _shape(days: Mapping[date, CalendarDay]) -> dict[str, Any]:
    return {"days": {day.isoformat(): {"kind": d.kind.value, "name": d.name} for day, d in days.items()}}


def _days(document: Mapping[str, Any]) -> dict[date, CalendarDay]:
    days = document["days"].items()
    return {date.fromisoformat(day): CalendarDay(DayKind(d["kind"]), d["name"]) for day, d in days}
