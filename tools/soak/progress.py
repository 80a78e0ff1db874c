"""How many punches have been made, for everybody who waits for some number of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

_SAID = 20  # times


class Stopped(Exception):
    """The soak was ended early."""


class Progress:
    """Counted by the stands, awaited by the house."""

    def __init__(self, total: int) -> None:
        self._condition, self._total, self._made = Condition(), total, 0
        self.stopped = self.awaited = self.over = False

    def one_more(self) -> None:
        """A punch was made. Raises `Stopped` when no more is wanted."""
        with self._condition:
            if self.stopped:
                raise Stopped
            self._made += 1
            self._condition.notify_all()
            if self._made % max(1, self._total // _SAID) == 0:
                print(f"  {self._made} of {self._total} punches", flush=True)

    @contextmanager
    def settling(self) -> Iterator[None]:
        """While all that was punched is waited for (`awaited`)."""
        self.awaited = True
        try:
            yield
        finally:
            self.awaited = False

    def end(self) -> None:
        """No more will come (`over`)."""
        with self._condition:
            self.over = True
            self._condition.notify_all()

    def stop(self) -> None:
        """Whoever makes punches is to end (`stopped`)."""
        with self._condition:
            self.stopped = True

    def reaches(self, number: int, limit: float) -> bool:
        """Wait until so many were made, or no more will come: True; for `limit` seconds at most: False."""
        with self._condition:
            return self._condition.wait_for(lambda: self._made >= number or self.over, limit)
