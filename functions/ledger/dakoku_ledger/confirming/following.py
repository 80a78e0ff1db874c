"""Sheets follow their month: told only that it changed its mind, they do what the month says now.

So it does not matter how often, how late or in which order the tasks of a confirmation arrive.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_shifted
from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.firestore import commit, in_transaction, retried
from dakoku.platform.ids import new_id
from dakoku.store.arranging.planner import Planner
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.books import opened
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku.store.stored import Stored
from dakoku_ledger.confirming import closing
from dakoku_ledger.confirming.naming import naming

TASK = "followmonth"  # no underscore: such a queue is never made
GROUP = 20  # sheets of a task: what they share is read once, and they are written together
Known = Mapping[str, Stored[Sheet]]


def groups(employee_ids: Iterable[str]) -> Iterator[Sequence[str]]:
    """The people of a month, as many as go into one task."""
    everybody = sorted(employee_ids)
    return (everybody[first : first + GROUP] for first in range(0, len(everybody), GROUP))


def ask(config: Config, month: Month, employee_ids: Iterable[str]) -> None:
    """Have these people's sheets follow their month, soon. Asking again does no harm.

    Raises `Unavailable` when the queue does not answer.
    """
    asked, of = new_id(), {"departmentId": month.department_id, "month": month.month}
    work = {
        f"{asked}-{number}": {"employeeIds": list(group), **of}
        for number, group in enumerate(groups(employee_ids))
    }
    tasks.enqueue_all(config, TASK, work)


@dataclass(frozen=True)
class Following:
    """What the task does, once or any number of times."""

    config: Config
    client: firestore.Client
    clock: Clock
    close: Callable[[Config, Month], None] = closing.ask

    def run(self, employee_ids: Sequence[str], department_id: str, month: str) -> None:
        """Have a group's sheets follow their month, and have it closed when they were the last."""
        followed = self._settled(department_id, month, employee_ids)
        if not followed.following:
            return
        targets = followed.targets or ()
        if Sheets(self.client).followed(department_id, month, followed.generation) >= len(targets):
            self.close(self.config, followed)

    def _settled(self, department_id: str, month: str, employee_ids: Sequence[str]) -> Month:
        """Until the month is what it was before its sheets were written: it may change its mind meanwhile."""
        while True:
            wanted = Months(self.client).get(department_id, month).value
            concerned = [each for each in employee_ids if each in (wanted.targets or ())]
            if wanted.following and concerned:
                retried(lambda: self._follow(wanted, concerned))  # noqa: B023 - called at once
            now = Months(self.client).get(department_id, month).value
            if now.generation == wanted.generation:
                return now

    def _follow(self, wanted: Month, employee_ids: Sequence[str]) -> None:
        """All of them in one commit, or none."""
        known = Sheets(self.client).these(employee_ids, wanted.month)
        here = {
            one.id: one
            for one in Employees(self.client).some(employee_ids)
            if _department(known.get(one.id), one, wanted.month) == wanted.department_id
        }
        if gone := set(employee_ids) - set(here):
            self._leave_out(wanted, gone)
        done = {key for key, one in known.items() if one.value.generation == wanted.generation}
        behind = [one for key, one in here.items() if key not in done]
        if behind:
            self._write(wanted, behind, known)

    def _write(self, wanted: Month, employees: Sequence[Employee], known: Known) -> None:
        batch, now, planner = self.client.batch(), self.clock(), Planner(self.client)
        after = self._after(wanted, [one.id for one in employees])
        for one in employees:
            before = known.get(one.id)
            book = opened(planner, one, {wanted.month: before}, [wanted.month])
            sheet = replace(after(book[wanted.month], one), generation=wanted.generation)
            Sheets(self.client).put(batch, before, sheet, now)
        commit(batch)

    def _after(self, wanted: Month, employee_ids: Sequence[str]) -> Callable[[Sheet, Employee], Sheet]:
        asked = wanted.asked
        if wanted.state is not State.CONFIRMING or asked is None:
            return lambda sheet, _: replace(sheet, locked=False, confirmation=None)
        names = naming(self.client, wanted.department_id)
        previous = Sheets(self.client).digests(employee_ids, month_shifted(wanted.month, -1))
        return lambda sheet, one: names.seal(sheet, previous.get(one.id), one, asked)

    def _leave_out(self, wanted: Month, employee_ids: set[str]) -> None:
        """Whoever was transferred out at the very moment of the confirmation: the month waits for nobody who
        does not come."""

        def run(transaction: firestore.Transaction) -> None:
            stored = Months(self.client).get(wanted.department_id, wanted.month, transaction)
            if stored.value.generation == wanted.generation:
                staying = tuple(key for key in stored.value.targets or () if key not in employee_ids)
                Months(self.client).put(transaction, replace(stored.value, targets=staying), stored.revision)

        in_transaction(self.client, run)


def _department(stored: Stored[Sheet] | None, employee: Employee, month: str) -> str:
    return stored.value.department_id if stored else employee.department_of(month)
