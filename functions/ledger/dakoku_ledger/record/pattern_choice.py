"""The 勤務割振 chosen in a day's form: carried forward, and remembered for months to come."""

from dataclasses import replace
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.domain.zone import dates_between, month_of
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.people.employees import Employee
from dakoku.store.record.derivation import Book
from dakoku_ledger.record.carrying import Carried, carry

_SHEETS_AHEAD = timedelta(days=31)  # a sheet is made with its first punch, or with leave for tomorrow


def months_ahead(work_date: date, today: date) -> set[str]:
    """The months from a date on that may have sheets already."""
    return {month_of(day) for day in dates_between(work_date, max(today, work_date) + _SHEETS_AHEAD)}


def choose(
    client: firestore.Client, book: Book, employee: Employee, work_date: date, pattern_id: str | None
) -> Carried:
    """The book under the chosen pattern; as it is when none was chosen. Raises `InvalidInput`, `Conflict`."""
    if pattern_id is None:
        return Carried(book, (), open_end=False)
    pattern = offered(client, employee, work_date, pattern_id, "patternId").pattern
    return carry(book, work_date, pattern_id, pattern)


def remembered(employee: Employee, work_date: date, pattern_id: str | None, carried: Carried) -> Employee:
    """The employee, with the chosen pattern as the usual one if no later choice stands, nor a transfer."""
    here = employee.department_on(work_date) == employee.department_id
    lasting = pattern_id and carried.open_end and here
    return replace(employee, pattern_id=pattern_id) if lasting else employee


def offered(
    client: firestore.Client, employee: Employee, day: date, pattern_id: str, field: str
) -> WorkPattern:
    """A pattern that the employee may have on a day. Raises `InvalidInput` for the field."""
    found, theirs = Patterns(client).get(pattern_id), (None, employee.department_on(day))
    if found is None or not found.active or found.department_id not in theirs:
        unknown = FieldError(field, "unknownPattern", "Choose one of the patterns.")
        raise InvalidInput("There is no such pattern for this employee.", fields=[unknown])
    return found
