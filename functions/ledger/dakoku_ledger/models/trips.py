"""Trips: docs/data.md, `trips`."""

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from dakoku.domain.intervals import Interval
from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku.store.arranging.trips import Trip, shape
from dakoku_ledger.arranging.trips import DayOfTrip
from dakoku_ledger.models.arrangements import MOST_DAYS, Minute
from dakoku_ledger.models.ids import Id


class TripDay(Wire):
    """A trip on one day, in minutes from its midnight."""

    date: Day
    start: Minute
    end: Minute
    place: Annotated[str, Field(max_length=100)] = ""
    purpose: Annotated[str, Field(max_length=200)] = ""

    @model_validator(mode="after")
    def check(self) -> "TripDay":
        """The trip must end after it starts."""
        if self.end <= self.start:
            raise ValueError("end: after start")
        return self

    def day(self) -> DayOfTrip:
        """As the use case takes it."""
        return DayOfTrip(self.date, Interval(self.start, self.end), self.place, self.purpose)


class NewTrips(Wire):
    """An employee's trips, all of them or none."""

    employee_id: Id
    days: Annotated[list[TripDay], Field(min_length=1, max_length=MOST_DAYS)]


class ListedTrip(Wire):
    """One day's trip."""

    id: str
    employee_id: str
    department_id: str
    date: date
    start: int
    end: int
    place: str
    purpose: str

    @staticmethod
    def of(trip: Trip) -> "ListedTrip":
        """As the store has it."""
        return ListedTrip.model_validate({"id": trip.id, **shape(trip)})


class TripList(Wire):
    """Trips in order of their days."""

    trips: list[ListedTrip]
