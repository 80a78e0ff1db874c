"""The sweep finds what the trigger lost, and looks again at what waits. It runs every five minutes."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.sealing import Keyring
from dakoku.store import arrivals, punches, withdrawals
from dakoku.store.arrivals import Mark
from dakoku.store.receipts import Receipt, Receipts
from dakoku.store.settings import Settings
from dakoku.store.stored import Stored
from dakoku.store.sweeps import Sweeps
from dakoku_punch.settle import merge
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
        arrived = self._pass(punches.COLLECTION) + self._pass(withdrawals.COLLECTION)
        return arrived + self._due()

    def _pass(self, name: str) -> Swept:
        """Go on from the watermark. It stops before the first document that could not be settled."""
        sweeps = Sweeps(self.client)
        until = self.clock() - GRACE
        snapshots = arrivals.after(self.client.collection(name), sweeps.mark(name), until, PER_RUN)
        known = Receipts(self.client).some(sorted({one.get("punchId") for one in snapshots}))
        total, passed = Swept(), None
        for snapshot in snapshots:
            step = self._step(name, snapshot, known)
            if not (step.failed or total.failed):
                passed = Mark(snapshot.get("arrivedAt"), snapshot.id)
            total += step
        if passed:
            sweeps.advance(name, passed)
        return total

    def _step(self, name: str, snapshot: Any, known: Mapping[str, Stored[Receipt]]) -> Swept:
        receipt = known.get(snapshot.get("punchId"))
        if receipt and self._decided(name, snapshot, receipt.value):
            return Swept(looked_at=1)
        return Swept(looked_at=1) + self._settle(name, snapshot)

    def _decided(self, name: str, snapshot: Any, receipt: Receipt) -> bool:
        document, now = snapshot.to_dict(), self.clock()
        if name == punches.COLLECTION:
            sent = punches.read(document)
            return receipt.attempt >= sent.attempt and merge.punch_is_settled(receipt, sent, now)
        withdrawal = withdrawals.read(document)
        looked_at = receipt.withdrawal_attempt >= withdrawal.attempt
        return looked_at and merge.withdrawal_is_settled(receipt, withdrawal, now)

    def _due(self) -> Swept:
        total = Swept()
        for receipt in Receipts(self.client).due(self.clock(), DUE_PER_RUN):
            highest = {
                punches.COLLECTION: receipt.attempt,
                withdrawals.COLLECTION: receipt.withdrawal_attempt,
            }
            for name, attempt in highest.items():
                found = arrivals.attempts(
                    self.client, self.client.collection(name), receipt.punch_id, attempt
                )
                total = sum((self._settle(name, snapshot) for snapshot in found), total)
        return total

    def _settle(self, name: str, snapshot: Any) -> Swept:
        """One document. Whatever goes wrong with it must not keep the others waiting."""
        try:
            settle(self.settler, name, snapshot.to_dict())
        except Exception:
            log.exception("sweep: %s/%s could not be settled", name, snapshot.id)
            return Swept(failed=1)
        return Swept(settled=1)


def settle(settler: Settler, collection: str, document: dict[str, Any]) -> Receipt:
    """Settle a document of `punches` or `withdrawals`."""
    by_collection: dict[str, Callable[[], Receipt]] = {
        punches.COLLECTION: lambda: settler.punch(punches.read(document)),
        withdrawals.COLLECTION: lambda: settler.withdrawal(withdrawals.read(document)),
    }
    return by_collection[collection]()
