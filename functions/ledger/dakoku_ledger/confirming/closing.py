"""A month is confirmed (or open again) once all of its sheets have followed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.platform.firestore import commit, retried
from dakoku.platform.ids import new_id
from dakoku.store.confirming import month_list
from dakoku.store.confirming.attendance_books import AttendanceBook, AttendanceBooks, person
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.record.outlines import Outline, Outlines
from dakoku_ledger.confirming.telling import Telling

TASK = "closemonth"
_ENDS = {State.CONFIRMING: State.CONFIRMED, State.REOPENING: State.OPEN}


def ask(config: Config, month: Month) -> None:
    """Have the month closed, soon. Asking again does no harm. Raises `Unavailable` without an answer."""
    data = {"departmentId": month.department_id, "month": month.month, "generation": month.generation}
    tasks.enqueue(config, TASK, data, new_id())


@dataclass(frozen=True)
class Closing:
    """What the task does, once or any number of times."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def run(self, department_id: str, month: str, generation: int) -> None:
        """Close the month, if it is of this generation. Raises `Unavailable` while a sheet lags."""
        retried(lambda: self._run(department_id, month, generation))

    def _run(self, department_id: str, month: str, generation: int) -> None:
        stored = Months(self.client).get(department_id, month)
        known = stored.value
        if known.generation != generation or not known.following:
            return
        found = Outlines(self.client).of_department(department_id, month)
        followed = {sheet.employee_id: sheet for sheet in found if sheet.generation == generation}
        if not set(known.targets or ()) <= set(followed):
            raise Unavailable("Not every sheet has followed yet.")
        after = replace(known, state=_ENDS[known.state], people=month_list.people(followed.values()))
        batch = self.client.batch()
        Months(self.client).put(batch, after, stored.revision)
        self._accompany(batch, after, followed)
        commit(batch)

    def _accompany(self, batch: firestore.WriteBatch, month: Month, sheets: Mapping[str, Outline]) -> None:
        """The attendance book comes and goes with the confirmation; administrators are mailed the digests."""
        books = AttendanceBooks(self.client)
        if month.state is not State.CONFIRMED:
            books.delete(batch, month)
            return
        now, department = self.clock(), Departments(self.client).get(month.department_id)
        people = {one.id: person(sheets[one.id], one) for one in Employees(self.client).some(sheets)}
        name = department.name if department else ""
        books.put(batch, AttendanceBook(month, name, people, now))
        if people:
            Telling(self.config, self.client, self.settings).tell(batch, month, department, now)
