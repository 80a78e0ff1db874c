"""An employee's sheets around some dates: read for a change, derived anew, written as one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from google.cloud import firestore

from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee
from dakoku.store.punching.presence import Presence
from dakoku.store.record import books, sheets
from dakoku.store.record.derivation import Book, Derived
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored


@dataclass(frozen=True)
class OpenBook:
    """`book` holds the sheets of the dates (planned where there were none), their neighbours, and those of
    the other months asked for that exist; `known` is what was read."""

    client: firestore.Client
    planner: Planner
    rules: DayRules
    employee: Employee
    known: dict[str, Stored[Sheet] | None]
    book: Book

    def write(self, batch: firestore.WriteBatch, derived: Derived, now: datetime) -> None:
        """Put what has changed into the batch, over exactly what was read."""
        for month, sheet in derived.book.items():
            before = self.known.get(month)
            if before is None or before.value != sheet:
                Sheets(self.client).put(batch, before, sheet, now)
        for day, made in derived.days.items():
            Presence(self.client).put(
                batch,
                employee_id=self.employee.id,
                department_id=self.employee.department_on(day),
                work_date=day,
                day=made,
                rules=self.rules,
                now=now,
            )


def open_book(
    client: firestore.Client,
    rules: DayRules,
    employee: Employee,
    dates: Collection[date],
    others: Iterable[str] = (),
    *,
    planner: Planner | None = None,
) -> OpenBook:
    """Read, in one round trip, what `dates` are derived from, and the sheets of `others` (months).

    `planner`: one to share when books of many people are opened."""
    months = _around(dates, rules) | set(others)
    references = {Sheets(client).reference(employee.id, month): month for month in sorted(months)}
    snapshots = client.get_all(list(references))
    known = {references[snapshot.reference]: sheets.read(snapshot) for snapshot in snapshots}
    needed = sorted({month_of(day) for day in dates})
    planner = planner or Planner(client)
    book = books.opened(planner, employee, known, needed)
    return OpenBook(client, planner, rules, employee, known, book)


def _around(dates: Iterable[date], rules: DayRules) -> set[str]:
    edges = [rules.begins(day + timedelta(days=shift)) for day in dates for shift in (0, 1)]
    return {month for at in edges for month in affected(at, rules).months}
