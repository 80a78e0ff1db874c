"""How many punches have been made, for everybody who waits for some number of them."""

from threading import Condition

_SAID = 20  # times


class Stopped(Exception):
    """The soak was ended early."""


class Progress:
    """Counted by the stands, awaited by the house."""

    def __init__(self, total: int, stands: int) -> None:
        self._condition, self._total, self._stands, self._made = Condition(), total, stands, 0
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

    def stand_ends(self) -> None:
        """No more will come from one of the stands; after the last one nobody need wait."""
        with self._condition:
            self._stands -= 1
            self._condition.notify_all()

    def stop(self) -> None:
        """Whoever makes punches is to end."""
        with self._condition:
            self._stopped = True

    @property
    def over(self) -> bool:
        """Whether no more will come."""
        return not self._stands

    def reaches(self, number: int, limit: float) -> bool:
        """Wait until so many were made, or no more will come: True; for `limit` seconds at most: False."""
        with self._condition:
            return self._condition.wait_for(lambda: self._made >= number or not self._stands, limit)
