"""Who of a department is in, and what their day was planned to be."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from google.cloud import firestore

from dakoku.domain.plan import DayPlan
from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotAllowed, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_terminal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.punching.presence import Presence
from dakoku.store.terminal.rosters import Rosters
from dakoku_ledger.directory import require_administers
from dakoku_ledger.status_then import Entry, listed_on


@dataclass(frozen=True, slots=True)
class Status:
    """Somebody on a department's list, their day, and their presence (None: not seen that day)."""

    entry: Entry
    plan: DayPlan
    presence: Mapping[str, Any] | None


@dataclass(frozen=True)
class StatusBoard:
    """The use case."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def of(self, caller: Principal, department_id: str, work_date: date) -> list[Status]:
        """Everybody who is on the list that day, standing help included, by code.

        For administrators and the department's own terminals. Raises `NotAllowed` (`statusOff` on a terminal
        that does not show it), `NotFound`. Of today it reads little more than one document per person who is
        in; of another day, one more per person who is or was in the department.
        """
        planner = Planner(self.client)
        _require_known(caller, department_id)
        department = planner.department(department_id)
        if department is None:
            raise NotFound("There is no such department.")
        self._require_shown(caller, department)
        today = self.settings.organisation().rules.work_date(self.clock())
        listed = self._today if work_date == today else partial(listed_on, self.client)
        roster = listed(planner, department_id, work_date)
        helpers = [entry["id"] for entry, _ in roster if entry["help"]]
        presence = Presence(self.client)
        seen = {**presence.of(department_id, work_date), **presence.some(helpers, work_date)}
        return [Status(entry, plan, seen.get(entry["id"])) for entry, plan in roster]

    def _require_shown(self, caller: Principal, department: Department) -> None:
        """As of this instant: what was switched on a moment ago stands on the terminal already."""
        if caller.role is not Role.TERMINAL:
            return
        if not effective_terminal(self.settings.stored().value, department).status:
            raise NotAllowed("This department's terminals do not show who is in.", code="statusOff")

    def _today(self, planner: Planner, department_id: str, work_date: date) -> list[tuple[Entry, DayPlan]]:
        """The roster. Helpers keep to the calendar of their own department."""
        roster = Rosters(self.client).entries(department_id)
        patterns = {department_id: {one["id"]: one["patternId"] for one in roster if not one["help"]}}
        for helper in Employees(self.client).some(one["id"] for one in roster if one["help"]):
            patterns.setdefault(helper.department_id, {})[helper.id] = helper.pattern_id
        plans = planner.days(patterns, work_date)
        return [(entry, plans[entry["id"]]) for entry in roster]


def _require_known(caller: Principal, department_id: str) -> None:
    if caller.role is not Role.TERMINAL:
        require_administers(caller, department_id)
    elif department_id not in caller.departments:
        raise NotAllowed("This terminal stands in another department.")
