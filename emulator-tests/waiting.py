"""Waiting for what other processes do: for a condition, with a deadline, never for a length of time."""

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")
LIMIT = 60  # seconds: a first call starts a process, and the machine may be busy


def eventually(look: Callable[[], Found | None], limit: float = LIMIT) -> Found:
    """What `look` returns as soon as it is true. AssertionError with the last answer when it never is."""
    deadline = time.monotonic() + limit
    while not (found := look()):
        assert time.monotonic() < deadline, f"still {found!r} after {limit:.0f} s"
        time.sleep(0.05)
    return found
