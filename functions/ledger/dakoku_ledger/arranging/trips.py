"""Trips (出張): on one day or several, counted as duty outside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from google.cloud import firestore

from dakoku.domain.intervals import Interval, intersect
from dakoku.domain.zone import month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.arranging.planning import Arranged
from dakoku.store.arranging.trips import COLLECTION, Trip, Trips, shape
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.deed import Deed
from dakoku_ledger.arranging.schedule import Schedule, open_schedule
from dakoku_ledger.record.access import employee_for


@dataclass(frozen=True, slots=True)
class DayOfTrip:
    """A trip on one day, to be registered; `span` in minutes from its midnight."""

    date: date
    span: Interval
    place: str = ""
    purpose: str = ""


@dataclass(frozen=True)
class TripDesk:
    """The use cases, for the employee and those who administer their department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def register(self, caller: Principal, employee: Employee, days: Sequence[DayOfTrip]) -> list[Trip]:
        """Register an employee's trips, all or none. Raises `InvalidInput` (`tripOverlaps`), `Conflict`
        (`monthLocked`)."""
        return retried(lambda: self._register(caller, employee, days))

    def remove(self, caller: Principal, trip_id: str) -> None:
        """Take a trip back. Raises `NotFound`, also for whoever may not, `Conflict` (`monthLocked`)."""
        retried(lambda: self._remove(caller, trip_id))

    def _register(self, caller: Principal, employee: Employee, days: Sequence[DayOfTrip]) -> list[Trip]:
        now, rules = self.clock(), self.settings.organisation().rules
        schedule = open_schedule(self.client, rules, employee, [day.date for day in days])
        wrong = list(find_overlaps(schedule, days))
        if wrong:
            raise InvalidInput("The trips cannot be registered.", fields=wrong)
        batch = self.client.batch()
        made = put_trips(batch, schedule, Deed(self.client, caller, employee, "trip"), days, now)
        commit(batch)
        return made

    def _remove(self, caller: Principal, trip_id: str) -> None:
        now, rules = self.clock(), self.settings.organisation().rules
        found = Trips(self.client).get(trip_id)
        if found is None:
            raise NotFound("There is no such trip.")
        employee = employee_for(self.client, caller, found.employee_id, [found.date])
        schedule = open_schedule(self.client, rules, employee, [found.date])
        batch, deed = self.client.batch(), Deed(self.client, caller, employee, "trip")

        def without_it(arranged: Arranged) -> Arranged:
            return replace(arranged, trips=tuple(one for one in arranged.trips if one.id != trip_id))

        schedule.write(batch, without_it, now)
        Trips(self.client).remove(batch, found)
        deed.audit(batch, f"{COLLECTION}/{trip_id}", now, before=shape(found))
        deed.tell(batch, [found.date], now)
        commit(batch)


def put_trips(
    batch: firestore.WriteBatch, schedule: Schedule, deed: Deed, days: Sequence[DayOfTrip], now: datetime
) -> list[Trip]:
    """Put trips that were checked into the batch, and all that follows from them."""
    made = [_trip(deed.employee, day) for day in days]

    def with_these(arranged: Arranged) -> Arranged:
        return replace(arranged, trips=(*arranged.trips, *made))

    schedule.write(batch, with_these, now)
    for each in made:
        Trips(deed.client).put(batch, each)
        deed.audit(batch, f"{COLLECTION}/{each.id}", now, after=shape(each))
    deed.tell(batch, [each.date for each in made], now)
    return made


def find_overlaps(schedule: Schedule, days: Sequence[DayOfTrip]) -> Iterator[FieldError]:
    """The days on which there is a trip at that time already, under `days.N.…`."""
    for index, day in enumerate(days):
        asked = [other.span for other in days[:index] if other.date == day.date]
        if intersect([day.span], (*schedule.plan_of(day.date).duty, *asked)):
            message = f"There is a trip at that time on {day.date} already."
            yield FieldError(f"days.{index}.start", "tripOverlaps", message)


def _trip(employee: Employee, day: DayOfTrip) -> Trip:
    department_id = employee.department_of(month_of(day.date))
    return Trip(new_id(), employee.id, department_id, day.date, day.span, day.place, day.purpose)
