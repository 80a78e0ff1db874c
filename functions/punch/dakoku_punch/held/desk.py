"""What is held, decided: it enters as if it had just come, or stays out for good."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.store.confirming.sheet_lock import SheetLock
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.punching import arrivals, punches
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Decided, Receipt, Receipts
from dakoku_punch.held.answers import answered
from dakoku_punch.held.entering import Entering
from dakoku_punch.settle import facts
from dakoku_punch.settle.enter import decided_by


@dataclass(frozen=True)
class HeldDesk:
    """The use case."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def decide(self, caller: Principal, punch_id: str, *, accept: bool, reason: str) -> Receipt:
        """Decide on a punch that is held, or on its withdrawal. The same answer again changes nothing.

        Raises `NotFound`, `NotAllowed` (`noPermission`, to open a confirmed sheet), `Conflict`: `notHeld`,
        `decidedOtherwise`, `laterMonthConfirmed`.
        """
        return retried(lambda: self._decide(caller, punch_id, accept=accept, reason=reason))

    def _decide(self, caller: Principal, punch_id: str, *, accept: bool, reason: str) -> Receipt:
        rules, sent = self.settings.organisation().rules, self._sent(punch_id)
        known = facts.read(self.client, sent, rules)
        receipt, employee = known.receipt.value if known.receipt else None, known.employee
        if receipt is None or employee is None or not self._decides(caller, receipt, employee):
            raise _unknown()
        if not receipt.held:
            _require_same(receipt, accept=accept)
            return receipt
        lock = SheetLock(self.client, self.clock(), caller.uid, reason)
        answer = Decided(lock.at, caller.uid, accept, reason)
        decision = answered(receipt, answer, sent, known, rules)
        entering = Entering(self.client, rules, caller, lock, sent, known, employee)
        return in_transaction(self.client, lambda transaction: entering.run(transaction, decision))

    def _decides(self, caller: Principal, receipt: Receipt, employee: Employee) -> bool:
        rules = self.settings.organisation().rules
        return caller.administers(receipt.held_for or decided_by(receipt, employee, rules))

    def _sent(self, punch_id: str) -> SentPunch:
        """The punch as it came: all its attempts bear the same facts."""
        receipt = Receipts(self.client).get(punch_id)
        highest = receipt.value.attempt if receipt else 0
        collection = self.client.collection(punches.COLLECTION)
        found = arrivals.attempts(self.client, collection, punch_id, highest)
        if not found:
            raise _unknown()
        return punches.read(found[0].to_dict())


def _require_same(receipt: Receipt, *, accept: bool) -> None:
    if receipt.decision is None:
        raise Conflict("This punch is not held.", code="notHeld")
    if receipt.decision.accepted is not accept:
        raise Conflict("Somebody has decided otherwise.", code="decidedOtherwise")


def _unknown() -> NotFound:
    return NotFound("There is no such punch, or not for this account.")
