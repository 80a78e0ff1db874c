"""The batch of one decision: everything, or nothing when somebody else was faster."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.domain.zone import DayRules
from dakoku.platform.firestore import commit
from dakoku.store.people.credentials import Credentials
from dakoku.store.punching.arrivals import Arrival
from dakoku.store.punching.presence import Presence
from dakoku.store.punching.receipts import Receipts
from dakoku.store.punching.standing import followed
from dakoku.store.record.derivation import Derived
from dakoku.store.record.sheets import Sheets
from dakoku_punch.settle.decide import Decision
from dakoku_punch.settle.enter import Entered
from dakoku_punch.settle.facts import Facts


@dataclass(frozen=True)
class Writer:
    """Writes what was decided, under the condition that all that was read still stands."""

    client: firestore.Client
    rules: DayRules
    now: datetime

    def write(self, sent: Arrival, known: Facts, decision: Decision, entered: Entered) -> None:
        """Commit; nothing at all when nothing changes. Raises `Conflict` when somebody else was faster."""
        if not _changes(known, decision, entered):
            return
        batch = self.client.batch()
        self.put(batch, sent, known, decision, entered)
        commit(batch)

    def put(
        self,
        batch: firestore.WriteBatch,
        sent: Arrival,
        known: Facts,
        decision: Decision,
        entered: Entered,
    ) -> None:
        """Put what was decided into a batch, or a transaction."""
        revision = known.receipt.revision if known.receipt else None
        Receipts(self.client).put(batch, entered.receipt, self.now, revision)
        if decision.tries and known.credential:
            Credentials(self.client).record_tries(
                batch, sent.employee_id, sent.terminal_id or "", decision.tries, known.credential.revision
            )
        if entered.derived:
            self._sheets(batch, known, entered.derived)
            self._followers(batch, entered.derived, sent.punch_id)

    def _sheets(self, batch: firestore.WriteBatch, known: Facts, derived: Derived) -> None:
        """Sheets that come out unchanged are written too: that is what a neighbour's race is lost by.

        (To Firestore only a write that changes something counts: `updatedAt` does.)
        """
        for month in known.written:
            Sheets(self.client).put(batch, known.sheets[month], derived.book[month], self.now)
        employee = known.employee
        for day, made in derived.days.items():
            if employee:
                Presence(self.client).put(
                    batch,
                    employee_id=employee.id,
                    department_id=employee.department_on(day),
                    work_date=day,
                    day=made,
                    rules=self.rules,
                    now=self.now,
                )

    def _followers(self, batch: firestore.WriteBatch, derived: Derived, punch_id: str) -> None:
        for known in Receipts(self.client).some(sorted(derived.moved - {punch_id})).values():
            receipt = followed(known.value, derived.book)
            if receipt != known.value:
                Receipts(self.client).put(batch, receipt, self.now, known.revision)


def _changes(known: Facts, decision: Decision, entered: Entered) -> bool:
    same = known.receipt is not None and known.receipt.value == entered.receipt
    return not same or entered.derived is not None or decision.tries is not None
