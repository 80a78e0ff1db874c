"""How many punches have been made, for everybody who waits for some number of them."""

from threading import Condition

_SAID = 20  # times


class Stopped(Exception):
    """The soak was ended early."""


class Progress:
    """Counted by the stands, awaited by the house."""

    def __init__(self, total: int, stands: int) -> None:
        self._condition, self._total, self._stands, self._made = Condition(), total, stands, 0
        self._ended: set[object] = set()
        self._stopped = False

    def one_more(self) -> None:
        """A punch was made. Raises `Stopped` when no more is wanted."""
        with self._condition:
            if self._stopped:
                raise Stopped
            self._made += 1
            self._condition.notify_all()
            if self._made % max(1, self._total // _SAID) == 0:
                print(f"  {self._made} of {self._total} punches", flush=True)

    def stand_ends(self, stand: object) -> None:
        """No more will come from this one; after the last one nobody need wait."""
        with self._condition:
            self._ended.add(stand)
            self._condition.notify_all()

    def stop(self) -> None:
        """Whoever makes punches is to end."""
        with self._condition:
            self._stopped = True

    @property
    def stopped(self) -> bool:
        """Whether no more is wanted."""
        return self._stopped

    @property
    def over(self) -> bool:
        """Whether no more will come."""
        return len(self._ended) == self._stands

    def reaches(self, number: int, limit: float) -> bool:
        """Wait until so many were made, or no more will come: True; for `limit` seconds at most: False."""
        with self._condition:
            return self._condition.wait_for(lambda: self._made >= number or self.over, limit)
