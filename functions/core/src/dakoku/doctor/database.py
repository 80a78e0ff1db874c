"""Firestore: a document of the part's own, written and read again."""

from collections.abc import Iterator
from datetime import timedelta

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform.clock import Clock
from dakoku.store.doctor.visits import Visits

_MILLISECOND = timedelta(milliseconds=1)
_OFF = timedelta(seconds=5)


class DatabaseCheck(Check):
    """Also how far the function's clock and Firestore's are apart: half the way there is taken off."""

    name = "database"
    names = ("roles/datastore.user", "firestore.googleapis.com")

    def __init__(self, visits: Visits, clock: Clock) -> None:
        self._visits = visits
        self._clock = clock

    def look(self, visit: Visit) -> Iterator[Finding]:
        began = self._clock()
        written = self._visits.begin(visit.id)
        returned = self._clock()
        kept = self._visits.last()
        took = (self._clock() - began) // _MILLISECOND
        is_kept = kept is not None and kept.id == visit.id
        yield Finding(check=self.name, milliseconds=took) if is_kept else self._lost()
        yield _clock((began + (returned - began) / 2) - written)

    def _lost(self) -> Finding:
        """Another visit has just overwritten it, or it is not there."""
        return Finding(check=self.name, state=State.WARNING, code="unexpected", names=self.names)


def _clock(ahead: timedelta) -> Finding:
    off = abs(ahead) > _OFF
    state, code = (State.WARNING, "off") if off else (State.OK, None)
    return Finding(check="clock", state=state, code=code, milliseconds=ahead // _MILLISECOND)
