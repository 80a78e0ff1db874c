"""What is going to happen, drawn from a seed: the same seed, the same plan. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import TypeVar

from dakoku.domain.punch import PunchType


class Kind(StrEnum):
    """What befalls a terminal, or the browser that holds it (the last two)."""

    CUT = "connections cut"
    ANSWERS_LOST = "answers lost"
    STALLED = "connections stalled"
    REFUSED = "connections refused"
    CLOCK_NEAR = "clocks set by 3 minutes"
    CLOCK_FAR = "clocks set by 20 minutes"
    WITHDRAWN = "punches taken back"
    OFFLINE = "browsers offline"
    KILLED = "browsers killed"


class HouseKind(StrEnum):
    """What befalls the servers."""

    DOUBLED = "triggers doubled"
    WORKERS_KILLED = "workers of the functions killed"
    TRIGGERS_LOST = "workers stopped at work, then killed"
    EMULATOR_STALLED = "Firestore emulator stalled"
    RESTARTED = "all emulators killed and restarted"


# On average, one in so many punches meets one; each happens at least once.
_EVERY = {
    Kind.CUT: 100,
    Kind.ANSWERS_LOST: 100,
    Kind.STALLED: 150,
    Kind.REFUSED: 100,
    Kind.CLOCK_NEAR: 250,
    Kind.CLOCK_FAR: 250,
    Kind.WITHDRAWN: 100,
    Kind.OFFLINE: 500,
    Kind.KILLED: 1000,
}
_HOUSE_EVERY = {
    HouseKind.DOUBLED: 200,
    HouseKind.WORKERS_KILLED: 2500,
    HouseKind.TRIGGERS_LOST: 2500,
    HouseKind.EMULATOR_STALLED: 2500,
    HouseKind.RESTARTED: 4000,
}
_WRONG = 0.03  # of the passwords
_SHORTEST, _LONGEST = 5, 60  # punches at its browser that a fault lasts


@dataclass(frozen=True)
class Tap:
    """Somebody punches. `post` counts the browser's terminals, `person` the people of that terminal."""

    post: int
    person: int
    type: PunchType
    wrong: bool = False
    withdrawn: bool = False


@dataclass(frozen=True)
class Fault:
    """Something goes wrong at a post."""

    kind: Kind
    post: int


@dataclass(frozen=True)
class Mend:
    """The network is well again."""

    post: int


@dataclass(frozen=True)
class SetRight:
    """The device's clock is right again."""

    post: int


Drawn = TypeVar("Drawn", Kind, HouseKind)
Step = Tap | Fault | Mend | SetRight


@dataclass(frozen=True)
class HouseFault:
    """Something befalls the servers when `at` punches have been made, and ends when `until` have."""

    kind: HouseKind
    at: int
    until: int


def of_stand(seed: str, taps: int, posts: int, people: int) -> list[Step]:
    """What happens in one browser with so many terminals, each with so many people."""
    random = Random(seed)
    faults = _drawn(random, taps, _EVERY)
    steps: list[Step] = []
    ends: dict[int, list[Step]] = {}
    for n in range(taps):
        steps += ends.pop(n, [])
        post, withdrawn = random.randrange(posts), False
        for kind in faults.get(n, ()):
            steps.append(Fault(kind, post))
            withdrawn = withdrawn or kind is Kind.WITHDRAWN
            for later, step in _ends(random, kind, post):
                ends.setdefault(n + later, []).append(step)
        wrong = not withdrawn and random.random() < _WRONG
        steps.append(Tap(post, random.randrange(people), random.choice(list(PunchType)), wrong, withdrawn))
    return steps


def turns(steps: list[Step], taps: int) -> list[list[Step]]:
    """The same plan in parts of at most so many punches, at least one part."""
    parts: list[list[Step]] = [[]]
    made = 0
    for step in steps:
        if made == taps:
            parts.append([])
            made = 0
        parts[-1].append(step)
        made += isinstance(step, Tap)
    return parts


def of_house(seed: str, taps: int, *, restarts: bool) -> list[HouseFault]:
    """What befalls the servers meanwhile, in order."""
    random = Random(seed)
    every = {k: n for k, n in _HOUSE_EVERY.items() if restarts or k is not HouseKind.RESTARTED}
    drawn = _drawn(random, taps, every)
    return [
        HouseFault(kind, at, at + random.randint(taps // 100, taps // 20))
        for at, kinds in sorted(drawn.items())
        for kind in kinds
    ]


def _drawn(random: Random, taps: int, every: Mapping[Drawn, int]) -> dict[int, list[Drawn]]:
    """Kinds by the number of the punch before which they come: none before the first, none after the last."""
    drawn: dict[int, list[Drawn]] = {}
    for kind, one_in in every.items():
        for _ in range(max(1, taps // one_in)):
            drawn.setdefault(random.randint(taps // 10, taps * 9 // 10), []).append(kind)
    return drawn


def _ends(random: Random, kind: Kind, post: int) -> Iterator[tuple[int, Step]]:
    lasts = random.randint(_SHORTEST, _LONGEST)
    yield lasts, Mend(post)
    if kind in (Kind.CLOCK_NEAR, Kind.CLOCK_FAR):
        yield lasts + random.randint(_SHORTEST, _LONGEST), SetRight(post)
