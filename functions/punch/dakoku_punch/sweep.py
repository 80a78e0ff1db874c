"""The sweep finds what the trigger lost, and looks again at what waits. It runs every five minutes."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.sealing import Keyring
from dakoku.store.organisation.settings import Settings
from dakoku.store.punching import arrivals
from dakoku.store.punching.arrivals import Mark
from dakoku.store.punching.receipts import Receipt, Receipts
from dakoku.store.punching.sweeps import Sweeps
from dakoku.store.stored import Stored
from dakoku_punch.settle.kinds import BOTH, Kind
from dakoku_punch.settle.settler import Settler

log = logging.getLogger(__name__)
GRACE = timedelta(minutes=2)  # the trigger comes first; whoever races it only does its work twice
PER_RUN = 500
DUE_PER_RUN = 200


@dataclass(frozen=True, slots=True)
class Swept:
    """What a run did: `failed` are documents that could not be settled, and will be tried again."""

    looked_at: int = 0
    settled: int = 0
    failed: int = 0

    def __add__(self, other: "Swept") -> "Swept":
        return Swept(
            self.looked_at + other.looked_at, self.settled + other.settled, self.failed + other.failed
        )


@dataclass(frozen=True)
class Sweep:
    """One run at a time is enough; two at once do no harm."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    keyring: Keyring
    settler: Settler

    def run(self) -> Swept:
        """Publish the sealing keys, settle what has no receipt, settle what is due."""
        self.settings.publish(self.keyring)
        arrived = sum((self._pass(kind) for kind in BOTH), Swept())
        due = Receipts(self.client).due(self.clock(), DUE_PER_RUN)
        return sum((self._again(kind, receipt) for receipt in due for kind in BOTH), arrived)

    def _pass(self, kind: Kind) -> Swept:
        """Go on from the watermark. It stops before the first document that could not be settled."""
        sweeps, collection = Sweeps(self.client), self.client.collection(kind.collection)
        until = self.clock() - GRACE
        snapshots = arrivals.after(collection, sweeps.mark(kind.collection), until, PER_RUN)
        known = Receipts(self.client).some(sorted({one.get("punchId") for one in snapshots}))
        total, passed = Swept(), None
        for snapshot in snapshots:
            total += self._look(kind, snapshot, known.get(snapshot.get("punchId")))
            if not total.failed:
                passed = Mark(snapshot.get("arrivedAt"), snapshot.id)
        if passed:
            sweeps.advance(kind.collection, passed)
        return total

    def _look(self, kind: Kind, snapshot: Any, receipt: Stored[Receipt] | None) -> Swept:
        if receipt and kind.is_settled(receipt.value, snapshot.to_dict(), self.clock()):
            return Swept(looked_at=1)
        return Swept(looked_at=1) + self._settle(kind, snapshot)

    def _again(self, kind: Kind, receipt: Receipt) -> Swept:
        """All attempts, lowest first: among bad ones the highest has the last word."""
        collection = self.client.collection(kind.collection)
        found = arrivals.attempts(self.client, collection, receipt.punch_id, kind.highest(receipt))
        return sum((self._settle(kind, snapshot) for snapshot in found), Swept())

    def _settle(self, kind: Kind, snapshot: Any) -> Swept:
        """One document. Whatever goes wrong with it must not keep the others waiting."""
        try:
            kind.settle(self.settler, snapshot.to_dict())
        except Exception:
            log.exception("sweep: %s/%s could not be settled", kind.collection, snapshot.id)
            return Swept(failed=1)
        return Swept(settled=1)
