"""超過通知文: once a month is confirmed, or open again, the letters of those concerned follow, a task each.

The task is told only whose month it is, and does what sheet and month say then: so it does not matter how
often, how late or in which order the tasks arrive.
"""

from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform import tasks
from dakoku.platform.config import Config
from dakoku.platform.ids import new_id
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.confirming.over_notices import OverNotices
from dakoku.store.figures.limits import Limits

TASK = "issuenotice"  # no underscore: such a queue is never made


def ask(config: Config, employee_id: str, month: str) -> None:
    """Have one letter follow, soon. Asking again does no harm. Raises `Unavailable` without an answer."""
    tasks.enqueue(config, TASK, {"employeeId": employee_id, "month": month}, f"{employee_id}-{new_id()}")


@dataclass(frozen=True)
class Noticing:
    """What follows a closing, once or any number of times."""

    config: Config
    client: firestore.Client

    def run(self, department_id: str, month: str, generation: int) -> None:
        """Have the letters of this generation follow; the same generation again are the same tasks.

        Raises `Unavailable` when the queue does not answer: what was handed over by then stays.
        """
        known = Months(self.client).get(department_id, month).value
        if known.following or known.generation != generation:
            return
        asked = int(known.asked.at.timestamp() * 1000) if known.asked else 0
        mind = f"{month.replace('-', '')}-{generation}-{asked}"
        work = {
            f"{each}-{mind}": {"employeeId": each, "month": month} for each in sorted(self._concerned(known))
        }
        tasks.enqueue_all(self.config, TASK, work)

    def _concerned(self, month: Month) -> set[str]:
        """Whoever's month may call for a letter, and whoever has had one of it."""
        had = {one.employee_id for one in OverNotices(self.client).of(month.department_id, month.month)}
        if month.state is not State.CONFIRMED:
            return had
        triggers = Limits(self.client).stored().value.notices
        people = (month.people or {}).items()
        return had | {key for key, sums in people if triggers.may_apply(sums["overtime"])}
