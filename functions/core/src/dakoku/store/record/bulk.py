"""Many punches of one employee at once, through the same derivation: imports and demonstration data.

They have a place in the sheet, presence and a receipt, but no document in `punches`: no device sent them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from google.cloud import firestore

from dakoku.domain.punch import Punch
from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.platform.firestore import commit
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee
from dakoku.store.punching.presence import Presence
from dakoku.store.punching.receipts import Receipt, Receipts, Status
from dakoku.store.punching.standing import followed, standing
from dakoku.store.record import books, sheets
from dakoku.store.record.derivation import Derived, derive, with_punch
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored

_PER_BATCH = 400
_Known = dict[str, Stored[Sheet] | None]


@dataclass(frozen=True)
class Bulk:
    """Bulk application for one organisation. Safe to use from several threads, for different employees."""

    client: firestore.Client
    rules: DayRules
    clock: Clock

    @cached_property
    def _planner(self) -> Planner:
        return Planner(self.client)

    def apply_many(
        self, employee: Employee, punches: Sequence[Punch], terminal_id: str | None = None
    ) -> None:
        """Put all punches into the employee's sheets; doing it again changes nothing.

        A year at most. Sheets and presence are written as one, receipts after them. Raises `Conflict`, before
        anything is written, when a month is locked or somebody else is writing these sheets.
        """
        if not punches:
            return
        reaches = [affected(punch.at, self.rules) for punch in punches]
        known = self._read(employee, {month for reach in reaches for month in reach.months})
        written = sorted({month for reach in reaches for month in reach.sheets})
        book = books.opened(self._planner, employee, known, written)
        for punch in punches:
            book = with_punch(book, self.rules, punch)
        made = derive(book, self.rules, {day for reach in reaches for day in reach.dates})
        self._write_sheets(employee, known, made)
        self._write_receipts(self._receipts(employee, made, punches, terminal_id))

    def _read(self, employee: Employee, months: Iterable[str]) -> _Known:
        references = {Sheets(self.client).reference(employee.id, month): month for month in months}
        snapshots = self.client.get_all(list(references))
        return {references[snapshot.reference]: sheets.read(snapshot) for snapshot in snapshots}

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
                department_id=employee.department_on(day),
                work_date=day,
                day=derived,
                rules=self.rules,
                now=now,
            )
        commit(batch)

    def _receipts(
        self, employee: Employee, made: Derived, punches: Sequence[Punch], terminal_id: str | None
    ) -> list[Receipt]:
        """Of these punches, and of those that they have moved or doubled."""
        own = [standing(_receipt(employee, punch, terminal_id), made.book) for punch in punches]
        others = Receipts(self.client).some(sorted(made.moved - {punch.id for punch in punches}))
        return own + [followed(other.value, made.book) for other in others.values()]

    def _write_receipts(self, receipts: Sequence[Receipt]) -> None:
        now = self.clock()
        for start in range(0, len(receipts), _PER_BATCH):
            batch = self.client.batch()
            for receipt in receipts[start : start + _PER_BATCH]:
                Receipts(self.client).overwrite(batch, receipt, now)
            batch.commit()


def _receipt(employee: Employee, punch: Punch, terminal_id: str | None) -> Receipt:
    return Receipt(
        punch_id=punch.id,
        employee_id=employee.id,
        department_id=employee.department_id,
        terminal_id=terminal_id,
        source=punch.source,
        type=punch.type,
        at=punch.at,
        status=Status.WITHDRAWN if punch.withdrawn else Status.ACCEPTED,
        attempt=1,
    )
