"""Each night a task for each department."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.punching.sweeps import Sweeps

TASK = "overviewdepartment"  # no underscore: such a queue is never made
_AT_ONCE = 8


def ask(config: Config, department_id: str) -> None:
    """Have a department's figures made anew, soon. Raises `Unavailable` without an answer."""
    tasks.enqueue(config, TASK, {"departmentId": department_id}, new_id())


@dataclass(frozen=True)
class Nights:
    """What the schedule does: asked every hour, or hours late, it comes to the same."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings
    hand_out: Callable[[Config, str], None] = ask

    def run(self) -> int:
        """Once a work date has begun, hand out its tasks: how many. Raises `Unavailable`: ask again."""
        today = self.settings.organisation().rules.work_date(self.clock())
        if Sweeps(self.client).night() == today:
            return 0
        departments = [one.id for one in Departments(self.client).all()]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(lambda one: self.hand_out(self.config, one), departments))
        Sweeps(self.client).handed_out(today)
        return len(departments)
