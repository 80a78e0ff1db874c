"""A decision on what was held, written: confirmed sheets that it changes are opened in the same step."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.zone import DayRules
from dakoku.platform.doors import Door
from dakoku.platform.errors import NotAllowed
from dakoku.platform.identity import ADMINS, Principal
from dakoku.platform.permissions import Area, Level
from dakoku.store.arranging.planner import Planner
from dakoku.store.confirming.sheet_lock import SheetLock
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import Members
from dakoku.store.people.notices import Notices
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt
from dakoku.store.record import books
from dakoku.store.record.derivation import Book
from dakoku.store.record.sheets import Sheet
from dakoku.store.trail.audit import Audit
from dakoku_punch.settle.decide import Decision
from dakoku_punch.settle.enter import enter, locked_against
from dakoku_punch.settle.facts import Facts
from dakoku_punch.settle.write import Writer

_OPENING = Door(frozenset(ADMINS), Area.CONFIRMATION, Level.EDIT)


@dataclass(frozen=True)
class Entering:
    """One decision of `caller`; `lock` says when and why."""

    client: firestore.Client
    rules: DayRules
    caller: Principal
    lock: SheetLock
    sent: SentPunch
    known: Facts
    employee: Employee

    def run(self, transaction: firestore.Transaction, decision: Decision) -> Receipt:
        """Put all of it into the transaction: sheets, receipt, audit, and what the employee is told.

        Raises `NotAllowed`, `Conflict` (`laterMonthConfirmed`).
        """
        book = self._book(decision)
        locked = self._locked(decision, book)
        listed = {sheet.month: self.lock.listed(transaction, sheet) for sheet in locked}
        opened = {sheet.month: self.lock.opened(sheet) for sheet in locked}
        entered = enter(decision, self.known, {**book, **opened}, self.rules)
        writer = Writer(self.client, self.rules, self.lock.at)
        writer.put(transaction, self.sent, self.known, decision, entered)
        after = entered.derived.book if entered.derived else {}
        for sheet in locked:
            month = sheet.month
            self.lock.record(transaction, listed[month], sheet, after[month], {"locked": False})
        self._audit(transaction, entered.receipt)
        self._tell(transaction, entered.receipt)
        return entered.receipt

    def _book(self, decision: Decision) -> Book:
        if decision.entry is None:
            return {}
        return books.opened(Planner(self.client), self.employee, self.known.sheets, self.known.written)

    def _locked(self, decision: Decision, book: Book) -> list[Sheet]:
        """The confirmed sheets in its way, all of which the caller may open."""
        if decision.entry is None:
            return []
        found = locked_against(decision.entry, self.known, book, self.rules)
        if found and (lacking := _OPENING.lacking(self.caller)):
            raise lacking
        if not all(self.caller.administers(sheet.department_id) for sheet in found):
            raise NotAllowed("This account does not administer the department of that month.")
        return found

    def _audit(self, transaction: firestore.Transaction, after: Receipt) -> None:
        before = self.known.receipt and self.known.receipt.value
        Audit(self.client).record(
            transaction,
            at=self.lock.at,
            actor=self.caller.uid,
            action="punch.decide",
            subject=f"receipts/{after.punch_id}",
            before=_said(before) if before else None,
            after=_said(after),
            reason=self.lock.reason,
        )

    def _tell(self, transaction: firestore.Transaction, after: Receipt) -> None:
        if after.decision is None or self.caller.employee_id == after.employee_id:
            return
        params = {
            "punchId": after.punch_id,
            "type": after.type.value,
            "at": after.at,
            "accepted": after.decision.accepted,
            "reason": after.decision.reason,
        }
        Notices(self.client).tell(
            transaction,
            employee_id=after.employee_id,
            department_id=self.employee.department_id,
            kind="decided",
            name=Members(self.client).name(self.caller.uid),
            params=params,
            at=self.lock.at,
        )


def _said(receipt: Receipt) -> dict[str, object]:
    return {
        "status": receipt.status.value,
        "reason": receipt.reason and receipt.reason.value,
        "withdrawal": receipt.withdrawal and receipt.withdrawal.value,
        "workDate": receipt.work_date and receipt.work_date.isoformat(),
    }
