"""Cloud Tasks: a task of the part's own queue, that does nothing but say that it came."""

from collections.abc import Iterator
from datetime import timedelta

from dakoku.doctor.check import Check, Visit
from dakoku.doctor.finding import Finding, State
from dakoku.platform import tasks
from dakoku.platform.config import Config
from dakoku.store.doctor.visits import Known, Visits

_LIMIT = timedelta(minutes=1)
_MILLISECOND = timedelta(milliseconds=1)


class TasksCheck(Check):
    """`queue`: the task function, whose name is its queue's."""

    name = "tasks"

    def __init__(self, config: Config, visits: Visits, queue: str) -> None:
        self._config = config
        self._visits = visits
        self._queue = queue
        self.names = (queue, "roles/cloudtasks.enqueuer", "cloudtasks.googleapis.com")

    def look(self, visit: Visit) -> Iterator[Finding]:
        if self._config.emulated and not self._config.tasks_emulator:
            yield Finding(check=self.name, subject=self._queue, state=State.ABSENT, code="notHere")
            return
        tasks.enqueue(self._config, self._queue, {"run": visit.id}, visit.id)
        yield Finding(check=self.name, subject=self._queue, state=State.WAITING)

    def follow(self) -> Iterator[Finding]:
        known = self._visits.last()
        if known:
            yield self._judged(known)

    def _judged(self, known: Known) -> Finding:
        if known.took is not None:
            return Finding(check=self.name, subject=self._queue, milliseconds=known.took // _MILLISECOND)
        if known.age < _LIMIT:
            return Finding(check=self.name, subject=self._queue, state=State.WAITING)
        names = (self._queue, "roles/run.invoker", "roles/iam.serviceAccountUser")
        return Finding(
            check=self.name, subject=self._queue, state=State.FAILED, code="notArrived", names=names
        )
