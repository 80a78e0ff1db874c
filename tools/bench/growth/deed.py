"""Something that is done, and what it cost."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from tools.bench.counting import Tally
from tools.bench.growth.world import World

Doing = Callable[[], int]
"""Does it, and says of how many units."""


@dataclass(frozen=True)
class Deed:
    """`unit`: what it is counted by. `ready`: prepares it in an organisation, unmeasured; `times`: how often
    it is done, where once is too short to be measured."""

    what: str
    unit: str
    ready: Callable[[World], Doing]
    times: int = 1


@dataclass(frozen=True)
class Cost:
    """Of all `units` together. `seconds` of this process's processors: what the emulator takes is not what
    Firestore does, which answers a query in a time that depends on what it finds alone. `waited`: seconds by
    the clock."""

    units: int
    reads: int
    writes: int
    size: int
    seconds: float
    waited: float = 0

    def per_unit(self, of: str) -> float:
        """`reads`, `writes`, `size`, `seconds` or `waited` for each unit."""
        return float(getattr(self, of)) / self.units


def cost(deed: Deed, world: World) -> Cost:
    """Do it, and count."""
    do = deed.ready(world)
    world.client.tally = tally = Tally()
    clock, worked = perf_counter(), process_time()
    units = sum(do() for _ in range(deed.times))
    worked, waited = process_time() - worked, perf_counter() - clock
    return Cost(units, tally.reads, tally.writes, tally.size, worked, waited)
