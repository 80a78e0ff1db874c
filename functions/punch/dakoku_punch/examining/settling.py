"""Whether punches are settled: none waits for its receipt, and the last one did not wait long."""

from collections.abc import Iterator
from datetime import timedelta

from google.cloud import firestore

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform.clock import Clock
from dakoku.store.punching import arrivals, punches
from dakoku.store.punching.receipts import Receipts
from dakoku.store.punching.sweeps import Sweeps

_SLOW = timedelta(minutes=1)
_LOST = timedelta(minutes=2)  # after which the trigger has surely not come, and the sweep is due
_MOST = 20  # punches that are looked at
_MILLISECOND = timedelta(milliseconds=1)


class SettlingCheck(Check):
    """What was swept already has its receipt, so only what came since is looked at."""

    name = "settling"
    names = ("settlepunch", "sweep", "roles/eventarc.eventReceiver", "roles/run.invoker")

    def __init__(self, client: firestore.Client, clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._punches = client.collection(punches.COLLECTION)
        self._receipts = Receipts(client)

    def look(self, visit: Visit) -> Iterator[Finding]:  # noqa: ARG002 - whoever asks sees the same
        yield self._bad(State.FAILED, "unsettled") if self._is_waiting() else self._last()

    def _is_waiting(self) -> bool:
        mark = Sweeps(self._client).mark(punches.COLLECTION)
        found = arrivals.after(self._punches, mark, self._clock() - _LOST, _MOST)
        asked = {snapshot.get("punchId") for snapshot in found}
        return bool(asked - self._receipts.some(sorted(asked)).keys())

    def _last(self) -> Finding:
        receipt = self._receipts.newest()
        punch = self._punches.document(receipt.id).get() if receipt else None
        if receipt is None or punch is None or not punch.exists:
            return Finding(check=self.name, state=State.ABSENT, code="nothingYet")
        took = receipt.create_time - punch.get("arrivedAt")
        if took > _SLOW:
            return self._bad(State.WARNING, "slow", took // _MILLISECOND)
        return Finding(check=self.name, milliseconds=took // _MILLISECOND)

    def _bad(self, state: State, code: str, milliseconds: int | None = None) -> Finding:
        return Finding(check=self.name, state=state, code=code, names=self.names, milliseconds=milliseconds)
