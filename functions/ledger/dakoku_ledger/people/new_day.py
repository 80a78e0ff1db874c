"""A new day: transfers, joiners and leavers that are due take effect, whenever that was."""

import logging
from dataclasses import dataclass, replace
from datetime import date

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit, retried
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.service import in_force
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger.people.following import open_following
from dakoku_ledger.people.writing import differing, put_person

log = logging.getLogger(__name__)
ACTOR = "newday"


@dataclass(frozen=True)
class NewDay:
    """Once a day is enough; any number of times, or days late, comes to the same."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def run(self) -> int:
        """Bring everybody into force of whom something is due: how many. Whatever goes wrong with one of
        them, to be tried again the next time, must not keep the others waiting."""
        today = self.settings.organisation().rules.calendar_date(self.clock())
        return sum(self._tried(employee.id, today) for employee in Employees(self.client).due(today))

    def _tried(self, employee_id: str, today: date) -> bool:
        try:
            retried(lambda: self._bring(employee_id, today))
        except Exception:
            log.exception("newday: employees/%s could not be brought into force", employee_id)
            return False
        return True

    def _bring(self, employee_id: str, today: date) -> None:
        known, now = Employees(self.client).stored(employee_id), self.clock()
        due = known.value.next_change if known else None
        if known is None or due is None or due > today:
            return
        before = known.value
        after = in_force(replace(before, next_change=None), today)
        batch = self.client.batch()
        put_person(self.client, batch, known, after, now)
        transfers = [one.since for one in after.assignments if one.since and due <= one.since <= today]
        if transfers:
            rules = self.settings.organisation().rules
            open_following(self.client, rules, after, min(transfers), now).write(batch, now)
        old, new = differing(before, after)
        if new:
            Audit(self.client).record(
                batch,
                at=now,
                actor=ACTOR,
                action=_deed(before, after),
                subject=f"employees/{employee_id}",
                before=old,
                after=new,
            )
        commit(batch)


def _deed(before: Employee, after: Employee) -> Action:
    if before.active != after.active:
        return "employee.join" if after.active else "employee.leave"
    return "employee.transfer"
