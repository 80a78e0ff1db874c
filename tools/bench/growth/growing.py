"""The same deeds in organisations of several sizes, and by how much each costs more in a larger one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dakoku.platform.config import Config
from dakoku.platform.sealing import Keyring
from tools.bench.growth import daily, monthly, nightly
from tools.bench.growth.counted import Counted
from tools.bench.growth.deed import Cost, cost
from tools.bench.growth.filling import filled

SIZES = (100, 1_000, 10_000)
COUNTED = 1_000  # people of the organisation whose counts the estimate of costs is made from
DEEDS = (*daily.DEEDS, *nightly.DEEDS, *monthly.DEEDS)
MOST = {"reads": 1.2, "writes": 1.2, "size": 1.2, "seconds": 2.0}
_NOISE = 0.005  # seconds: less than that more is none,
_WAITING = 0.02  # nor is what a second of waiting for the emulator takes


@dataclass(frozen=True)
class Growth:
    """What is done, what it is counted by, and what it cost in each of `SIZES`, or the first of them."""

    what: str
    unit: str
    costs: Sequence[Cost]

    def factor(self, of: str) -> float:
        """How much more a unit costs in the largest organisation, to the smallest."""
        first, last = self.costs[0].per_unit(of), self.costs[-1].per_unit(of)
        if not first:
            return float("inf") if last else 1.0
        return last / first

    @property
    def over(self) -> list[str]:
        """What grows more than it may."""
        return [of for of, most in MOST.items() if self.factor(of) > most and not self._is_noise(of)]

    @property
    def counted(self) -> Counted:
        """Documents per unit in the organisation of so many as `COUNTED`."""
        cost = self.costs[SIZES.index(COUNTED)]
        reads, writes = (round(cost.per_unit(of), 2) for of in ("reads", "writes"))
        return Counted(unit=self.unit, reads=reads, writes=writes)

    def _is_noise(self, of: str) -> bool:
        first, last = self.costs[0].per_unit(of), self.costs[-1].per_unit(of)
        allowed = _NOISE + _WAITING * self.costs[-1].per_unit("waited")
        return of == "seconds" and last - first < allowed


def measure(config: Config, keyring: Keyring, sizes: Sequence[int] = SIZES) -> list[Growth]:
    """Of every deed. What a process does but once is done before, in an organisation that is not kept."""
    list(_costs(config, keyring, min(sizes), "warm"))
    every = [list(_costs(config, keyring, size, "growth")) for size in sizes]
    return [
        Growth(deed.what, deed.unit, costs)
        for deed, costs in zip(DEEDS, zip(*every, strict=True), strict=True)
    ]


def _costs(config: Config, keyring: Keyring, size: int, name: str) -> Iterator[Cost]:
    world = filled(config, keyring, size, name)
    for deed in DEEDS:
        yield cost(deed, world)
