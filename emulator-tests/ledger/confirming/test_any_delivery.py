"""A confirmation, taken back and made again, by a queue that delivers in any order, again, late, all at once,
and to functions that die in the middle: the months end as they would by one delivery of each task."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from random import Random

import pytest
from google.cloud.firestore import Client

import people
import taskqueue
from clocks import HandClock
from dakoku.domain.triggers import Triggers
from dakoku.platform import config
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.store.confirming.over_notices import NoticeState, OverNotices
from dakoku.store.figures.limits import DEFAULTS, Limits
from dakoku_ledger import wiring
from dakoku_ledger.confirming import following
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.following import Following
from dakoku_ledger.confirming.noticing import Noticing
from dakoku_ledger.figures.overviews import Overlooking
from dakoku_reports import wiring as reports
from ledger.confirming.months import OCTOBER, STAFF, book, confirm, of, proof, reopen, sheet
from ledger.conftest import Call
from taskqueue import Task, TaskQueue
from tools import suite as suites
from tools.ports import Ports

_ATTEMPTS = 40  # of one task: chance makes some of them fail
QUEUES = ("followmonth", "closemonth", "overviewdepartment", "issuenotice")


@pytest.fixture(name="queue")
def _queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[TaskQueue]:
    """The queues of a confirmation, worked by the test: a task for each sheet, so that there is an order."""
    monkeypatch.setattr(following, "GROUP", 1)
    with taskqueue.running(*QUEUES) as made:
        yield made


@pytest.fixture
def parts(parts: wiring.Parts, suite: Ports, clock: HandClock, queue: TaskQueue) -> wiring.Parts:  # noqa: ARG001 - the people
    """The parts, with the test's queue. Everybody is owed a letter."""
    known = config.load(suites.environment(suite))
    made = wiring.assemble(replace(known, tasks_emulator=queue.host), clock)
    batch = made.client.batch()
    Limits(made.client).put(batch, replace(DEFAULTS, notices=Triggers(above=None, reached=0)), None)
    batch.update(made.client.document(f"members/{people.TANAKA.uid}"), {"email": "tanaka@example.jp"})
    batch.commit()
    return made


@dataclass
class Troubled:
    """Delivers what waits, as `chance` has it; `late` are copies that come after everything else."""

    parts: wiring.Parts
    queue: TaskQueue
    chance: Random
    late: list[Task] = field(default_factory=list)
    attempts: Counter[str] = field(default_factory=Counter)

    @property
    def without_files(self) -> Config:
        """While Cloud Storage does not answer."""
        return replace(self.parts.config, storage_emulator="http://127.0.0.1:9")

    def work(self, *, beside: list[Task] | None = None) -> None:
        """Until nothing waits, and with copies of former tasks in between."""
        self.queue.waiting += beside or []
        while self.queue.waiting:
            some = self._drawn()
            self.queue.refusals = self.chance.choice((0, 0, 1))
            with ThreadPoolExecutor(len(some)) as pool:
                failed = [task for task in pool.map(self._attempt, some) if task]
            self.queue.refusals = 0
            self.queue.waiting += failed

    def _drawn(self) -> list[Task]:
        """One to three of what waits, one of them perhaps twice; copies stay behind."""
        waiting = self.queue.waiting
        some = [waiting.pop(self.chance.randrange(len(waiting))) for _ in range(min(3, len(waiting)))]
        self.attempts.update(task.name for task in some)
        assert max(self.attempts.values()) < _ATTEMPTS, "a task never succeeds"
        self.late += [task for task in some if self.chance.random() < 0.5]
        return some + [task for task in some if self.chance.random() < 0.3]

    def _attempt(self, task: Task) -> Task | None:
        """The task, if it is to be delivered once more: it failed, or its success was not heard of."""
        config = self.parts.config if self.chance.random() < 0.7 else self.without_files
        with suppress(Unavailable):
            run(replace(self.parts, config=config), task)
            return None
        return task


def run(made: wiring.Parts, task: Task) -> None:
    """What the functions do with a task, as their entrance halls have it."""
    data = task.data
    match task.queue:
        case "followmonth":
            where = data["departmentId"], data["month"]
            Following(made.config, made.client, made.clock).run(data["employeeIds"], *where)
        case "closemonth":
            where = data["departmentId"], data["month"]
            Closing(made.config, made.client, made.clock, made.settings).run(*where, data["generation"])
            Noticing(made.config, made.client).run(*where, data["generation"])
            Overlooking(made.config, made.client, made.clock, made.settings).look(*where)
        case "overviewdepartment":
            Overlooking(made.config, made.client, made.clock, made.settings).run(data["departmentId"])
        case "issuenotice":
            reports.assemble(made.config, made.clock).upkeep.run(data["employeeId"], data["month"])


@pytest.mark.parametrize("seed", range(4))
def test_any_delivery_of_its_tasks_ends_as_one_of_each(
    call: Call,
    database: Client,
    parts: wiring.Parts,
    queue: TaskQueue,
    seed: int,
) -> None:
    troubled = Troubled(parts, queue, Random(seed))  # noqa: S311 - an order, no secret
    assert confirm(call).status_code == 202
    troubled.work()
    first = proof(call)
    assert reopen(call).status_code == 202
    troubled.work(beside=troubled.late)
    assert not sheet(database).locked
    assert book(database) == {}
    assert _letters(database) == dict.fromkeys(STAFF, (NoticeState.VOID, 0))
    assert confirm(call).status_code == 202
    troubled.work(beside=troubled.late)
    month = call(people.TANAKA, "GET", of(OCTOBER)).json or {}
    assert (month["state"], month["generation"], month["followed"]) == ("confirmed", 3, 2)
    assert proof(call) == first
    assert set(book(database)["people"]) == set(STAFF)
    assert _letters(database) == dict.fromkeys(STAFF, (NoticeState.UNISSUED, 0))
    assert len(list(database.collection("mail").stream())) == 2


def _letters(client: Client) -> dict[str, tuple[NoticeState, int]]:
    """State and issues of each letter; none of them had a former one."""
    found = OverNotices(client).of(people.NORTH, OCTOBER)
    assert [one.former for one in found] == [()] * len(found)
    return {one.employee_id: (one.state, one.issues) for one in found}
