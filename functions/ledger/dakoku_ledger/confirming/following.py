"""A sheet follows its month: told only that the month changed its mind, it does what the month says now.

So it does not matter how often, how late or in which order the tasks of a confirmation arrive.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.firestore import commit, in_transaction, retried
from dakoku.platform.ids import new_id
from dakoku.store.arranging.planner import Planner
from dakoku.store.confirming.months import Asked, Month, Months, State
from dakoku.store.organisation.categories import Categories
from dakoku.store.organisation.departments import Departments
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.books import opened
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored
from dakoku_ledger.confirming import closing
from dakoku_ledger.confirming.sealing import labels_of, sealed

TASK = "followmonth"  # no underscore: such a queue is never made


def ask(config: Config, month: Month, employee_ids: Iterable[str]) -> None:
    """Have these people's sheets follow their month, soon. Asking again does no harm.

    Raises `Unavailable` when the queue does not answer.
    """
    asked, of = new_id(), {"departmentId": month.department_id, "month": month.month}
    tasks.enqueue_all(config, TASK, {f"{asked}-{each}": {"employeeId": each, **of} for each in employee_ids})


@dataclass(frozen=True)
class Following:
    """What the task does, once or any number of times."""

    config: Config
    client: firestore.Client
    clock: Clock
    close: Callable[[Config, Month], None] = closing.ask

    def run(self, employee_id: str, department_id: str, month: str) -> None:
        """Have one sheet follow its month, and have the month closed when it was the last."""
        followed = self._settled(department_id, month, employee_id)
        if not followed.following:
            return
        targets = followed.targets or ()
        if Sheets(self.client).followed(department_id, month, followed.generation) >= len(targets):
            self.close(self.config, followed)

    def _settled(self, department_id: str, month: str, employee_id: str) -> Month:
        """Until the month is what it was before its sheet was written: it may change its mind meanwhile."""
        while True:
            wanted = Months(self.client).get(department_id, month).value
            if wanted.following and employee_id in (wanted.targets or ()):
                retried(lambda: self._follow(wanted, employee_id))  # noqa: B023 - called at once
            now = Months(self.client).get(department_id, month).value
            if now.generation == wanted.generation:
                return now

    def _follow(self, wanted: Month, employee_id: str) -> None:
        employee = Employees(self.client).get(employee_id)
        known = Sheets(self.client).get(employee_id, wanted.month)
        if employee is None or _department(known, employee, wanted.month) != wanted.department_id:
            self._leave_out(wanted, employee_id)
            return
        if known and known.value.generation == wanted.generation:
            return
        book = opened(Planner(self.client), employee, {wanted.month: known}, [wanted.month])
        after = self._after(wanted, employee, book[wanted.month])
        batch = self.client.batch()
        Sheets(self.client).put(batch, known, replace(after, generation=wanted.generation), self.clock())
        commit(batch)

    def _leave_out(self, wanted: Month, employee_id: str) -> None:
        """Whoever was transferred out at the very moment of the confirmation: the month waits for nobody who
        does not come."""

        def run(transaction: firestore.Transaction) -> None:
            stored = Months(self.client).get(wanted.department_id, wanted.month, transaction)
            if stored.value.generation == wanted.generation:
                staying = tuple(key for key in stored.value.targets or () if key != employee_id)
                Months(self.client).put(transaction, replace(stored.value, targets=staying), stored.revision)

        in_transaction(self.client, run)

    def _after(self, wanted: Month, employee: Employee, sheet: Sheet) -> Sheet:
        if wanted.state is State.CONFIRMING and wanted.asked:
            return seal(self.client, sheet, employee, wanted.asked)
        return replace(sheet, locked=False, confirmation=None)


def _department(known: Stored[Sheet] | None, employee: Employee, month: str) -> str:
    return known.value.department_id if known else employee.department_of(month)


def seal(client: firestore.Client, sheet: Sheet, employee: Employee, asked: Asked) -> Sheet:
    """The sheet, confirmed: with the names as they are now, and chained to the month before."""
    before = Sheets(client).get(employee.id, month_shifted(sheet.month, -1))
    department = Departments(client).get(sheet.department_id)
    _, categories = Categories(client).of(sheet.department_id)
    labels = labels_of(sheet, employee, department.name if department else "", categories.value)
    return sealed(sheet, before.value if before else None, labels, asked)
