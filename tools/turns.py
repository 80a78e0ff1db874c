"""One after the other, whatever process asks."""

import contextlib
import fcntl
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def one_at_a_time(what: str) -> Iterator[None]:
    """For the length of a `with` the only one on this machine; the end of its process gives the turn on."""
    with (Path(tempfile.gettempdir()) / f"dakoku-{what}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
