"""The composition root of what no request waits for: tasks and schedules, on the parts of this process."""

from contextlib import AbstractContextManager

from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku_ledger import wiring
from dakoku_ledger.arranging.replan_task import Replanning
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.following import Following
from dakoku_ledger.confirming.noticing import Noticing
from dakoku_ledger.examining.doctor import visits
from dakoku_ledger.figures.nights import Nights
from dakoku_ledger.figures.overviews import Overlooking
from dakoku_ledger.people.new_day import NewDay
from dakoku_ledger.retention.forgetting import ForgettingRecords


def heartbeat(schedule: str) -> AbstractContextManager[None]:
    """What a schedule leaves behind when it ends."""
    made = wiring.parts()
    return Heartbeats(made.client, made.clock).of(schedule)


def examined(visit_id: str) -> None:
    """What the task `ledgerdoctor` does."""
    visits(wiring.parts().client).arrived(visit_id)


def replanning() -> Replanning:
    """What the task `replanmonth` does."""
    made = wiring.parts()
    return Replanning(made.client, made.clock, made.settings)


def new_day() -> NewDay:
    """What the schedule `newday` does."""
    made = wiring.parts()
    return NewDay(made.client, made.clock, made.settings)


def nights() -> Nights:
    """What the schedule `overviews` does."""
    made = wiring.parts()
    return Nights(made.config, made.client, made.clock, made.settings)


def overlooking() -> Overlooking:
    """What the task `overviewdepartment` does."""
    made = wiring.parts()
    return Overlooking(made.config, made.client, made.clock, made.settings)


def following() -> Following:
    """What the task `followmonth` does."""
    made = wiring.parts()
    return Following(made.config, made.client, made.clock)


def closing() -> Closing:
    """What the task `closemonth` does."""
    made = wiring.parts()
    return Closing(made.config, made.client, made.clock, made.settings)


def noticing() -> Noticing:
    """What the task `closemonth` does once the month is closed."""
    made = wiring.parts()
    return Noticing(made.config, made.client)


def forgetting_records() -> ForgettingRecords:
    """What the task `forgetmonth` does."""
    made = wiring.parts()
    return ForgettingRecords(made.config, made.client)
