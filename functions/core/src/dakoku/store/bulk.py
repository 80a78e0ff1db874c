"""Many punches of one employee at once, through the same derivation: imports and demonstration data.

They have a place in the sheet, presence and a receipt, but no document in `punches`: no device sent them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.domain.punch import Punch
from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.platform.firestore import commit
from dakoku.store import sheets
from dakoku.store.derivation import Book, Derived, derive, placed, with_punch
from dakoku.store.employees import Employee
from dakoku.store.plans import plan_month
from dakoku.store.presence import Presence
from dakoku.store.receipts import Reason, Receipt, Receipts, Status
from dakoku.store.sheets import Sheet, Sheets
from dakoku.store.stored import Stored

_PER_BATCH = 400
_Known = dict[str, Stored[Sheet] | None]


@dataclass(frozen=True)
class Bulk:
    """Bulk application for one organisation. Safe to use from several threads, for different employees."""

    client: firestore.Client
    rules: DayRules
    clock: Clock

    def apply_many(
        self, employee: Employee, punches: Sequence[Punch], terminal_id: str | None = None
    ) -> None:
        """Put all punches into the employee's sheets; doing it again changes nothing.

        A year at most. Sheets and presence are written as one, receipts after them. Raises `Conflict`, before
        anything is written, when a month is locked or somebody else is writing these sheets.
        """
        if not punches:
            return
        known, dates = self._read(employee, punches)
        book: Book = {month: self._sheet(employee, month, stored) for month, stored in known.items()}
        for punch in punches:
            book = with_punch(book, self.rules, punch)
        made = derive(book, self.rules, dates)
        self._write_sheets(employee, known, made)
        self._write_receipts(employee, made.book, punches, terminal_id)

    def _read(self, employee: Employee, punches: Iterable[Punch]) -> tuple[_Known, set[date]]:
        reaches = [affected(punch.at, self.rules) for punch in punches]
        dates = {day for reach in reaches for day in reach.dates}
        months = sorted({month for reach in reaches for month in reach.months})
        references = {Sheets(self.client).reference(employee.id, month): month for month in months}
        known: _Known = {}
        for snapshot in self.client.get_all(list(references)):
            known[references[snapshot.reference]] = sheets.read(snapshot)
        return known, dates

    def _sheet(self, employee: Employee, month: str, stored: Stored[Sheet] | None) -> Sheet:
        if stored:
            return stored.value
        return Sheet(employee.id, month, employee.department_id, plan_month(self.client, employee, month))

    def _write_sheets(self, employee: Employee, known: _Known, made: Derived) -> None:
        now = self.clock()
        batch = self.client.batch()
        for month, sheet in made.book.items():
            before = known[month]
            if before and before.value != sheet and sheet.locked:
                raise Conflict(f"{month} is confirmed: take the confirmation back first.", code="monthLocked")
            if sheet.punches or sheet.days:
                Sheets(self.client).put(batch, before, sheet, now)
        for day, derived in made.days.items():
            Presence(self.client).put(
                batch,
                employee_id=employee.id,
                department_id=employee.department_id,
                work_date=day,
                day=derived,
                now=now,
            )
        commit(batch)

    def _write_receipts(
        self, employee: Employee, book: Book, punches: Sequence[Punch], terminal_id: str | None
    ) -> None:
        now = self.clock()
        places = placed(book)
        for at in range(0, len(punches), _PER_BATCH):
            batch = self.client.batch()
            for punch in punches[at : at + _PER_BATCH]:
                receipt = _receipt(employee, punch, places.get(punch.id), terminal_id)
                Receipts(self.client).overwrite(batch, receipt, now)
            batch.commit()


def _receipt(
    employee: Employee, punch: Punch, place: tuple[date, bool] | None, terminal_id: str | None
) -> Receipt:
    work_date, duplicate = place or (None, False)
    taken = Status.DUPLICATE if duplicate else Status.ACCEPTED
    return Receipt(
        punch_id=punch.id,
        employee_id=employee.id,
        department_id=employee.department_id,
        terminal_id=terminal_id,
        source=punch.source,
        type=punch.type,
        at=punch.at,
        status=Status.WITHDRAWN if punch.withdrawn else taken,
        reason=Reason.SAME_TYPE if duplicate else None,
        attempt=1,
        work_date=work_date,
    )
