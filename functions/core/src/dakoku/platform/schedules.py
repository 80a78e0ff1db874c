"""Schedules: functions that the clock calls."""

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Request, Response

Schedule = TypeVar("Schedule", bound=Callable[..., Any])


def posted_only(schedule: Schedule) -> Schedule:
    """A schedule that runs for POST alone: the emulator asks every worker for its health with a GET."""

    @functools.wraps(schedule)
    def guarded(request: Request) -> Any:
        return schedule(request) if request.method == "POST" else Response(status=204)

    return guarded  # type: ignore[return-value]
