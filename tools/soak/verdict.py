"""Nothing lost, nothing doubled: what was tapped against what the database holds. Pure, and able to fail."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from tools.soak import arrivals, outcomes, records
from tools.soak.found import Found
from tools.soak.ledger import Tapped

_RIGHT = timedelta(seconds=15)


def of(taps: Sequence[Tapped], found: Found) -> list[str]:
    """Everything that is wrong; nothing when nothing is."""
    matches = arrivals.matched(taps, found)
    people = records.derived(found, matches)
    placed = {key: place for person in people for key, place in person.placed.items()}
    return [
        *_clocks(taps),
        *arrivals.complaints(taps, found, matches),
        *records.complaints(found, people, matches),
        *outcomes.complaints(found, matches, placed),
    ]


def _clocks(taps: Sequence[Tapped]) -> Iterator[str]:
    """Where nobody set a clock, punches have the right time."""
    for tap in taps:
        if not tap.clock_set and abs(tap.at - tap.truth) > _RIGHT:
            yield f"really at {tap.truth.isoformat()}: {tap}"
