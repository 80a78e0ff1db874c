"""A clock for tests: noon in Japan until it is moved."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)  # 12:00 in Japan


@dataclass
class HandClock:
    """A clock that stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def reset(self) -> None:
        """Noon again."""
        self.now = NOON

    def move(self, **by: float) -> None:
        """Move on, by `minutes=5` and the like."""
        self.now += timedelta(**by)
