"""`trips/{tripId}`: 出張, duty outside on one day of one employee."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.intervals import Interval

COLLECTION = "trips"


@dataclass(frozen=True, slots=True)
class Trip:
    """One day's trip; `span` in minutes from the work date's midnight."""

    id: str
    employee_id: str
    department_id: str
    date: date
    span: Interval
    place: str = ""
    purpose: str = ""


class Trips:
    """All trips."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def between(self, employee_id: str, first: date, last: date) -> list[Trip]:
        """One employee's trips from `first` to `last`, both included, in order."""
        query = (
            self._collection.where(filter=FieldFilter("employeeId", "==", employee_id))
            .where(filter=FieldFilter("date", ">=", first.isoformat()))
            .where(filter=FieldFilter("date", "<=", last.isoformat()))
        )
        found = [_trip(snapshot.id, snapshot.to_dict()) for snapshot in query.stream()]
        return sorted(found, key=lambda trip: (trip.date, trip.span, trip.id))

    def get(self, trip_id: str) -> Trip | None:
        """One trip, or None."""
        snapshot = self._collection.document(trip_id).get()
        return _trip(snapshot.id, snapshot.to_dict()) if snapshot.exists else None

    def put(self, batch: firestore.WriteBatch, trip: Trip) -> None:
        """Write a trip into the batch."""
        batch.set(self._collection.document(trip.id), shape(trip))

    def assign(self, batch: firestore.WriteBatch, trip: Trip, department_id: str) -> None:
        """Put into the batch whose department it is; the commit fails when it was taken away meanwhile."""
        batch.update(self._collection.document(trip.id), {"departmentId": department_id})

    def remove(self, batch: firestore.WriteBatch, trip: Trip) -> None:
        """Take a trip away."""
        batch.delete(self._collection.document(trip.id))


def shape(trip: Trip) -> dict[str, Any]:
    """A trip as docs/data.md has it."""
    return {
        "employeeId": trip.employee_id,
        "departmentId": trip.department_id,
        "date": trip.date.isoformat(),
        "start": trip.span.start,
        "end": trip.span.end,
        "place": trip.place,
        "purpose": trip.purpose,
    }


def _trip(trip_id: str, document: Mapping[str, Any]) -> Trip:
    return Trip(
        id=trip_id,
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        date=date.fromisoformat(document["date"]),
        span=Interval(document["start"], document["end"]),
        place=document["place"],
        purpose=document["purpose"],
    )
