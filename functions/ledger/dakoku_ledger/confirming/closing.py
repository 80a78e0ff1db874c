"""A month is confirmed (or open again) once all of its sheets have followed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from google.cloud import firestore

from dakoku.platform import tasks
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.platform.firestore import commit, retried
from dakoku.platform.ids import new_id
from dakoku.store import days
from dakoku.store.confirmation import Confirmation
from dakoku.store.months import Month, Months, State
from dakoku.store.sheets import Sheet, Sheets

TASK = "closemonth"
_ENDS = {State.CONFIRMING: State.CONFIRMED, State.REOPENING: State.OPEN}


def ask(config: Config, month: Month) -> None:
    """Have the month closed, soon. Asking again does no harm. Raises `Unavailable` without an answer."""
    data = {"departmentId": month.department_id, "month": month.month, "generation": month.generation}
    tasks.enqueue(config, TASK, data, new_id())


@dataclass(frozen=True)
class Closing:
    """What the task does, once or any number of times."""

    client: firestore.Client
    clock: Clock

    def run(self, department_id: str, month: str, generation: int) -> None:
        """Close the month, if it is of this generation. Raises `Unavailable` while a sheet lags."""
        retried(lambda: self._run(department_id, month, generation))

    def _run(self, department_id: str, month: str, generation: int) -> None:
        stored = Months(self.client).get(department_id, month)
        known = stored.value
        if known.generation != generation or not known.following:
            return
        found = [each.value for each in Sheets(self.client).of_department(department_id, month)]
        followed = {sheet.employee_id: sheet for sheet in found if sheet.generation == generation}
        if not set(known.targets or ()) <= set(followed):
            raise Unavailable("Not every sheet has followed yet.")
        after = replace(known, state=_ENDS[known.state], people=people(followed))
        batch = self.client.batch()
        Months(self.client).put(batch, after, stored.revision)
        commit(batch)


def people(sheets: Mapping[str, Sheet]) -> dict[str, dict[str, Any]]:
    """What lists of months show of those who are confirmed, by employee id."""
    return {key: _line(sheet, sheet.confirmation) for key, sheet in sheets.items() if sheet.confirmation}


def _line(sheet: Sheet, confirmation: Confirmation) -> dict[str, Any]:
    """One person's confirmed month in a list: names as they were, sums, and whether it is locked."""
    labels = confirmation.labels
    return {
        "code": labels.code,
        "name": labels.name,
        "position": labels.position,
        "employmentType": labels.employment_type,
        **days.totals_shape(days.totals(sheet.days)),
        "digest": confirmation.digest,
        "locked": sheet.locked,
    }
