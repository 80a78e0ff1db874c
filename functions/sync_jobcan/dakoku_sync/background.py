"""The composition root of what no request waits for: tasks and schedules, on the parts of this process."""

from functools import cache

from dakoku_sync import wiring
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
