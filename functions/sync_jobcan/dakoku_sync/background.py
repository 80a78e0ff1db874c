"""The composition root of what no request waits for: tasks and schedules, on the parts of this process."""

from contextlib import AbstractContextManager
from functools import cache

from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku_sync import wiring
from dakoku_sync.examining.doctor import visits
from dakoku_sync.runs.enterdays import EnterDays
from dakoku_sync.runs.nights import Nights
from dakoku_sync.runs.pulldays import PullDays
from dakoku_sync.runs.understood import Understood
from dakoku_sync.wiring import Parts


@cache
def pulling() -> PullDays:
    """What the task `pulldays` does."""
    return make_pulling(wiring.parts())


@cache
def entering() -> EnterDays:
    """What the task `enterdays` does."""
    return make_entering(wiring.parts())


def heartbeat(schedule: str) -> AbstractContextManager[None]:
    """What a schedule leaves behind when it ends."""
    made = wiring.parts()
    return Heartbeats(made.client, made.clock).of(schedule)


def examined(visit_id: str) -> None:
    """What the task `syncdoctor` does."""
    visits(wiring.parts().client).arrived(visit_id)


def nights() -> Nights:
    """What the schedule `dailypull` does."""
    return make_nights(wiring.parts())


def make_pulling(made: Parts) -> PullDays:
    """The same on these parts."""
    return PullDays(made.client, made.clock, made.providers, made.advancing, made.ending)


def make_entering(made: Parts) -> EnterDays:
    """The same on these parts."""
    understood = Understood(made.client)
    return EnterDays(
        made.client, made.clock, made.settings, made.providers, understood, made.advancing, made.ending
    )


def make_nights(made: Parts) -> Nights:
    """The same on these parts."""
    return Nights(made.client, made.clock, made.providers, made.starting)
