"""One person's confirmed month: opened on its own, locked again, and held against its digest."""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.store.confirming.attendance_books import person
from dakoku.store.confirming.canonical import holds
from dakoku.store.confirming.confirmation import Confirmation
from dakoku.store.confirming.months import Asked
from dakoku.store.confirming.sheet_lock import SheetLock
from dakoku.store.organisation.retention import Retentions
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.members import Members
from dakoku.store.people.notices import Notices
from dakoku.store.record.outlines import outline
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored
from dakoku_ledger.confirming import noticing
from dakoku_ledger.confirming.naming import naming


@dataclass(frozen=True, slots=True)
class Proof:
    """`holds`: the sheet is what it was at its confirmation. `chained`: the digest of the month before is
    still the one that it was chained to (True where there was none, or it was kept for long enough)."""

    confirmation: Confirmation
    holds: bool
    chained: bool


@dataclass(frozen=True)
class Locking:
    """The use cases. All raise `NotFound` for whoever may not know of the sheet, and `Conflict`
    (`notConfirmed`)."""

    config: Config
    client: firestore.Client
    clock: Clock

    def lock(self, caller: Principal, employee_id: str, month: str, *, locked: bool, reason: str) -> None:
        """Open a confirmed sheet on its own, or lock it again, with a new digest. Its owner is told; once it
        is locked, the letter that it calls for (超過通知文) follows.

        Raises `Unavailable` when the queue does not answer: what was asked is done, and asking again does the
        rest; `Conflict` (`laterMonthConfirmed`) once the following month is confirmed, and chained to this.
        """
        retried(lambda: self._lock(caller, employee_id, month, locked=locked, reason=reason))
        if locked:
            noticing.ask(self.config, employee_id, month)

    def proof(self, caller: Principal, employee_id: str, month: str) -> Proof:
        """Recompute a confirmed sheet's digest. For the employee too."""
        sheet = self._sheet(employee_id, month).value
        if not (caller.employee_id == employee_id or caller.administers(sheet.department_id)):
            raise _unknown()
        confirmed = sheet.confirmation
        if confirmed is None:
            raise _not_confirmed()
        before = Sheets(self.client).get(employee_id, month_shifted(month, -1))
        past = before.value.confirmation if before else None
        chained = (
            confirmed.previous is None
            or (past is not None and past.digest == confirmed.previous)
            or (past is None and Retentions(self.client).stored().value.was_deleted(month_shifted(month, -1)))
        )
        return Proof(confirmed, holds(sheet, confirmed), chained)

    def _lock(self, caller: Principal, employee_id: str, month: str, *, locked: bool, reason: str) -> None:
        stored = self._sheet(employee_id, month)
        employee = Employees(self.client).get(employee_id)
        if employee is None or not caller.administers(stored.value.department_id):
            raise _unknown()
        lock = SheetLock(self.client, self.clock(), caller.uid, reason)

        def run(transaction: firestore.Transaction) -> None:
            before = stored.value
            listed = lock.listed(transaction, before)
            if before.locked is locked:
                return
            after = self._locked(before, employee, caller) if locked else lock.opened(before)
            Sheets(self.client).put(transaction, stored, after, lock.at)
            lock.record(transaction, listed, before, after, person(outline(after), employee))
            self._tell(transaction, lock, after)

        in_transaction(self.client, run)

    def _locked(self, sheet: Sheet, employee: Employee, caller: Principal) -> Sheet:
        before = Sheets(self.client).digests([employee.id], month_shifted(sheet.month, -1))
        names, asked = naming(self.client, sheet.department_id), Asked(self.clock(), caller.uid)
        return names.seal(sheet, before.get(employee.id), employee, asked)

    def _tell(self, transaction: firestore.Transaction, lock: SheetLock, sheet: Sheet) -> None:
        Notices(self.client).tell(
            transaction,
            employee_id=sheet.employee_id,
            department_id=sheet.department_id,
            kind="locked" if sheet.locked else "unlocked",
            name=Members(self.client).name(lock.uid),
            params={"month": sheet.month, "reason": lock.reason},
            at=lock.at,
        )

    def _sheet(self, employee_id: str, month: str) -> Stored[Sheet]:
        stored = Sheets(self.client).get(employee_id, month)
        if stored is None:
            raise _unknown()
        return stored


def _unknown() -> NotFound:
    return NotFound("There is no such sheet, or not for this account.")


def _not_confirmed() -> Conflict:
    return Conflict("This month is not confirmed.", code="notConfirmed")
