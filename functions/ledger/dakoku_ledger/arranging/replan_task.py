"""Sheets follow a change that concerns many people: a task for each of them."""

from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.firestore import commit, retried
from dakoku.platform.ids import new_id
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.derivation import derive
from dakoku.store.record.open_book import open_book
from dakoku_ledger.arranging.replanning import replanned, replanned_dates

TASK = "replanmonth"  # no underscore: such a queue is never made
_AT_ONCE = 8


def ask(config: Config, employees: Iterable[Employee], months: Collection[str]) -> None:
    """Have these people's sheets of the months follow, soon. Raises `Unavailable` when the queue does not
    answer; asking again does no harm."""
    change, wanted = new_id(), sorted(months)

    def one(employee: Employee) -> None:
        data = {"employeeId": employee.id, "months": wanted}
        tasks.enqueue(config, TASK, data, f"{change}-{employee.id}")

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(one, employees))


@dataclass(frozen=True)
class Replanning:
    """What the task does, once or any number of times."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def run(self, employee_id: str, months: Collection[str]) -> None:
        """Plan an employee's sheets of the months anew, those that exist and are not confirmed."""
        retried(lambda: self._run(employee_id, months))

    def _run(self, employee_id: str, months: Collection[str]) -> None:
        employee, rules = Employees(self.client).get(employee_id), self.settings.organisation().rules
        if employee is None:
            return
        around = {month_shifted(month, by) for month in months for by in (-1, 0, 1)}
        opened = open_book(self.client, rules, employee, [], around)
        after = {
            month: replanned(sheet, opened.planner.month(employee, month))
            for month, sheet in opened.book.items()
            if month in months and not sheet.locked
        }
        dates = [day for month in after for day in replanned_dates(opened.book[month], after[month])]
        derived = derive({**opened.book, **after}, rules, dates)
        batch = self.client.batch()
        opened.write(
            batch, replace(derived, book={month: derived.book[month] for month in after}), self.clock()
        )
        commit(batch)
