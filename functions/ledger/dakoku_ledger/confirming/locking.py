"""One person's confirmed month: opened on its own, locked again, and held against its digest."""

from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import in_transaction, retried
from dakoku.platform.identity import Principal
from dakoku.store.audit import Audit
from dakoku.store.canonical import holds
from dakoku.store.confirmation import Confirmation, Unlocking
from dakoku.store.employees import Employees
from dakoku.store.months import Asked, Months, State
from dakoku.store.sheets import Sheet, Sheets
from dakoku.store.stored import Stored
from dakoku_ledger.confirming import changing, closing
from dakoku_ledger.confirming.changing import Around
from dakoku_ledger.confirming.following import seal


@dataclass(frozen=True, slots=True)
class Proof:
    """`holds`: the sheet is what it was at its confirmation. `chained`: the digest of the month before is
    still the one that it was chained to (True where there was none)."""

    confirmation: Confirmation
    holds: bool
    chained: bool


@dataclass(frozen=True)
class Locking:
    """The use cases. All raise `NotFound` for whoever may not know of the sheet, and `Conflict`
    (`notConfirmed`)."""

    client: firestore.Client
    clock: Clock

    def lock(self, caller: Principal, employee_id: str, month: str, *, locked: bool, reason: str) -> None:
        """Open a confirmed sheet on its own, or lock it again, with a new digest.

        Raises `Conflict` (`laterMonthConfirmed`) once the following month is confirmed, and chained to this.
        """
        retried(lambda: self._lock(caller, employee_id, month, locked=locked, reason=reason))

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
        chained = confirmed.previous is None or (past is not None and past.digest == confirmed.previous)
        return Proof(confirmed, holds(sheet, confirmed), chained)

    def _lock(self, caller: Principal, employee_id: str, month: str, *, locked: bool, reason: str) -> None:
        stored = self._sheet(employee_id, month)
        if not caller.administers(stored.value.department_id):
            raise _unknown()

        def run(transaction: firestore.Transaction) -> None:
            department_id = stored.value.department_id
            around, revision = changing.read(self.client, department_id, month, transaction)
            _require_closed(around, stored.value)
            if stored.value.locked is not locked:
                after = self._after(stored.value, caller, reason, locked=locked)
                listed = {**(around.month.people or {}), **closing.people({employee_id: after})}
                Sheets(self.client).put(transaction, stored, after, self.clock())
                Months(self.client).put(transaction, replace(around.month, people=listed), revision)
                self._audit(transaction, caller, stored.value, after, reason)

        in_transaction(self.client, run)

    def _audit(
        self, transaction: firestore.Transaction, caller: Principal, before: Sheet, after: Sheet, reason: str
    ) -> None:
        Audit(self.client).record(
            transaction,
            at=self.clock(),
            actor=caller.uid,
            action="sheet.lock" if after.locked else "sheet.unlock",
            subject=f"sheets/{after.employee_id}_{after.month.replace('-', '')}",
            before=_said(before),
            after=_said(after),
            reason=reason,
        )

    def _after(self, sheet: Sheet, caller: Principal, reason: str, *, locked: bool) -> Sheet:
        employee = Employees(self.client).get(sheet.employee_id)
        if employee is None:
            raise _unknown()
        if locked:
            return seal(self.client, sheet, employee, Asked(self.clock(), caller.uid))
        unlocked = Unlocking(self.clock(), caller.uid, reason)
        confirmation = sheet.confirmation and replace(sheet.confirmation, unlocked=unlocked)
        return replace(sheet, locked=False, confirmation=confirmation)

    def _sheet(self, employee_id: str, month: str) -> Stored[Sheet]:
        stored = Sheets(self.client).get(employee_id, month)
        if stored is None:
            raise _unknown()
        return stored


def _require_closed(around: Around, sheet: Sheet) -> None:
    if around.month.state is not State.CONFIRMED or sheet.confirmation is None:
        raise _not_confirmed()
    if around.later.state is not State.OPEN:
        raise Conflict("The following month is confirmed already.", code="laterMonthConfirmed")


def _said(sheet: Sheet) -> dict[str, str | None]:
    return {"digest": sheet.confirmation.digest if sheet.confirmation else None}


def _unknown() -> NotFound:
    return NotFound("There is no such sheet, or not for this account.")


def _not_confirmed() -> Conflict:
    return Conflict("This month is not confirmed.", code="notConfirmed")
