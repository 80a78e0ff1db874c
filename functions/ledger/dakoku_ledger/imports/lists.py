"""The lists about people on days that can come in."""

from collections.abc import Callable
from dataclasses import dataclass

from dakoku_ledger.imports.columns import hours, leave, trips
from dakoku_ledger.imports.hours import HourLines
from dakoku_ledger.imports.leave import LeaveLines
from dakoku_ledger.imports.run import Desk, Run
from dakoku_ledger.imports.trips import TripLines
from dakoku_ledger.lists.lines import FileList
from dakoku_ledger.lists.shape import Shape


@dataclass(frozen=True, slots=True)
class PersonalList:
    """A kind of list. `name` in addresses and `imports`; `read` reads its files, `desk` plans its lines."""

    name: str
    shape: Shape
    read: Callable[[bytes], FileList]
    desk: Callable[[Run], Desk]


LEAVES = PersonalList("leaves", leave.SHAPE, leave.read_leave, LeaveLines)
TRIPS = PersonalList("trips", trips.SHAPE, trips.read_trips, TripLines)
HOURS = PersonalList("hours", hours.SHAPE, hours.read_hours, HourLines)
LISTS = (LEAVES, TRIPS, HOURS)
