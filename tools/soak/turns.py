"""Browsers that come and go: one is at work, then the next one, in turns until all plans are done."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from tools.soak import plan
from tools.soak.plan import Step
from tools.soak.progress import Progress
from tools.soak.stand import Stand

_A_TURN = 400  # punches


def take(stands: Sequence[Stand], plans: Sequence[list[Step]], progress: Progress) -> None:
    """Carry out one plan for each stand, until no more is wanted."""
    parts = [plan.turns(steps, _A_TURN) for steps in plans]
    try:
        for stand, part in _in_order(stands, parts):
            if not (stand.broken or progress.stopped):
                stand.work(part)
    finally:
        progress.end()


def _in_order(
    stands: Sequence[Stand], parts: Sequence[list[list[Step]]]
) -> Iterator[tuple[Stand, list[Step]]]:
    for turn in zip_longest(*parts):
        yield from ((stand, part) for stand, part in zip(stands, turn, strict=True) if part is not None)
