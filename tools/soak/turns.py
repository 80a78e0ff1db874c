"""Browsers that come and go: where not all can be at work at once, they take turns."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from tools.soak import plan
from tools.soak.plan import Step
from tools.soak.stand import Stand

_A_TURN = 250  # punches before a browser is put away, where others wait


def taken(
    pool: ThreadPoolExecutor, stands: Sequence[Stand], plans: Sequence[list[Step]], *, all_at_once: bool
) -> list[Future[None]]:
    """Have every stand carry out its plan: in one go, or one turn after the other, as the pool has room."""
    parts = [[steps] if all_at_once else plan.turns(steps, _A_TURN) for steps in plans]
    return [
        pool.submit(stand.finish if nth == len(own) else stand.work, own[nth - 1])
        for nth in range(1, max(map(len, parts)) + 1)
        for stand, own in zip(stands, parts, strict=True)
        if nth <= len(own)
    ]
