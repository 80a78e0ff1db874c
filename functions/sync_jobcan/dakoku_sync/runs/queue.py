"""The tasks of a run. Their names are made of run and slice: the same again is the same task."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from dakoku.store.pulls.slices import Stage

TASKS = {Stage.READ: "pulldays", Stage.ENTER: "enterdays"}  # no underscore: such a queue is never made
Queue = Callable[[str, Mapping[str, Mapping[str, Any]]], None]
"""From a task function and its data by task name; raises `Unavailable`."""


def hand_out(queue: Queue, run_id: str, stage: Stage, numbers: Iterable[int]) -> None:
    """Have these slices worked on. Raises `Unavailable` when nothing can be queued."""
    queue(TASKS[stage], {f"{run_id}-{stage}-{n}": {"runId": run_id, "slice": n} for n in numbers})
