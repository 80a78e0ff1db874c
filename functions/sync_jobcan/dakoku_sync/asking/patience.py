"""How often is asked, and how long is waited before the same is asked again."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from dakoku.platform.errors import Unavailable
from dakoku_sync.errors import Busy

Answer = TypeVar("Answer")


@dataclass
class Patience:
    """At most `per_second` requests, and `tries` of the same.

    Between these `first` seconds, doubled each time and cut to `longest`, less a random part of up to a half,
    so that several do not come back together. A provider that asks for more than `longest` is left alone: the
    task queue comes back later.
    """

    per_second: float = 3
    tries: int = 4
    first: float = 1
    longest: float = 30
    pause: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random
    _next: float = field(default=0, init=False)

    def turn(self) -> None:
        """Wait until the next request may be made."""
        now = self.clock()
        if now < self._next:
            self.pause(self._next - now)
        self._next = max(now, self._next) + 1 / self.per_second

    def ask(self, attempt: Callable[[], Answer]) -> Answer:
        """The first answer of so many attempts. Raises what the last raised; what is for good, at once."""
        for before in range(self.tries - 1):
            try:
                return attempt()
            except Unavailable as error:
                wait = self._wait(before, error)
                if wait > self.longest:
                    raise
                self.pause(wait)
        return attempt()

    def _wait(self, before: int, error: Unavailable) -> float:
        if isinstance(error, Busy) and error.retry_after is not None:
            return error.retry_after
        doubled = min(self.longest, self.first * (1 << before))
        return doubled * (1 + self.chance()) / 2
