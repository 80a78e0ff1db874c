"""An employee's sheets, opened for writing: those that do not exist yet are planned."""

from collections.abc import Iterable, Mapping

from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employee
from dakoku.store.record.derivation import Book
from dakoku.store.record.sheets import Sheet
from dakoku.store.stored import Stored


def opened(
    planner: Planner,
    employee: Employee,
    known: Mapping[str, Stored[Sheet] | None],
    months: Iterable[str],
) -> Book:
    """The sheets as read, and new ones for those of `months` that have none. Reads what their plan needs."""
    book = {month: stored.value for month, stored in known.items() if stored}
    for month in months:
        if month not in book:
            book[month] = planned(planner, employee, month)
    return book


def planned(planner: Planner, employee: Employee, month: str) -> Sheet:
    """A sheet before anything is on it."""
    plan = planner.month(employee, month)
    primary = employee.primary or planner.pulling().value.primary
    return Sheet(employee.id, month, employee.department_of(month), plan, primary=primary)
