"""One sheet of a confirmed month, opened on its own or locked again: what goes with it in its month."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from google.cloud import firestore

from dakoku.platform.errors import Conflict
from dakoku.store.confirming import around, month_list
from dakoku.store.confirming.around import Around
from dakoku.store.confirming.attendance_books import AttendanceBooks, Person
from dakoku.store.confirming.confirmation import Unlocking
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.record.outlines import outline
from dakoku.store.record.sheets import Sheet
from dakoku.store.trail.audit import Audit


@dataclass(frozen=True, slots=True)
class Listed:
    """The month that lists a sheet, with the revision it was read at."""

    month: Month
    revision: Any


@dataclass(frozen=True)
class SheetLock:
    """Who opens or locks a sheet, when and why. Within a transaction: `listed` before all that is written."""

    client: firestore.Client
    at: datetime
    uid: str
    reason: str

    def listed(self, transaction: firestore.Transaction, sheet: Sheet) -> Listed:
        """The month of a confirmed sheet. Raises `Conflict`: `notConfirmed`, `laterMonthConfirmed`."""
        known, revision = around.read(self.client, sheet.department_id, sheet.month, transaction)
        _require_closed(known, sheet)
        return Listed(known.month, revision)

    def opened(self, sheet: Sheet) -> Sheet:
        """The sheet, open. It keeps its confirmation, and says that it is open."""
        unlocked = Unlocking(self.at, self.uid, self.reason)
        confirmation = sheet.confirmation and replace(sheet.confirmation, unlocked=unlocked)
        return replace(sheet, locked=False, confirmation=confirmation)

    def record(
        self, transaction: firestore.Transaction, listed: Listed, before: Sheet, after: Sheet, part: Person
    ) -> None:
        """Put month, attendance book (`part`: what changes of the person there) and audit into the
        transaction; the sheet itself is the caller's to write."""
        people = {**(listed.month.people or {}), **month_list.people([outline(after)])}
        Months(self.client).put(transaction, replace(listed.month, people=people), listed.revision)
        AttendanceBooks(self.client).relist(transaction, listed.month, after.employee_id, part)
        Audit(self.client).record(
            transaction,
            at=self.at,
            actor=self.uid,
            action="sheet.lock" if after.locked else "sheet.unlock",
            subject=f"sheets/{after.employee_id}_{after.month.replace('-', '')}",
            before=_said(before),
            after=_said(after),
            reason=self.reason,
        )


def _require_closed(known: Around, sheet: Sheet) -> None:
    if known.month.state is not State.CONFIRMED or sheet.confirmation is None:
        raise Conflict("This month is not confirmed.", code="notConfirmed")
    if known.later.state is not State.OPEN:
        raise Conflict("The following month is confirmed already.", code="laterMonthConfirmed")


def _said(sheet: Sheet) -> dict[str, str | None]:
    return {"digest": sheet.confirmation.digest if sheet.confirmation else None}
