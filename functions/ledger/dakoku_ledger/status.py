"""Who of a department is in, and what their day was planned to be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from google.cloud import firestore

from dakoku.domain.plan import DayPlan
from dakoku.platform.errors import NotAllowed, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.departments import Department
from dakoku.store.employees import Employees
from dakoku.store.inheritance import effective_terminal
from dakoku.store.planner import Planner
from dakoku.store.presence import Presence
from dakoku.store.rosters import Rosters
from dakoku.store.settings import Settings
from dakoku_ledger.directory import require_administers

_Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Status:
    """Somebody on a department's roster, their day, and their presence (None: not seen that day)."""

    entry: _Entry
    plan: DayPlan
    presence: Mapping[str, Any] | None


@dataclass(frozen=True)
class StatusBoard:
    """The use case."""

    client: firestore.Client
    settings: Settings

    def of(self, caller: Principal, department_id: str, work_date: date) -> list[Status]:
        """Everybody on the roster, standing help included, by code.

        For administrators and the department's own terminals. Raises `NotAllowed` (`statusOff` on a terminal
        that does not show it), `NotFound`. Reads little more than one document per person who is in.
        """
        planner = Planner(self.client)
        _require_known(caller, department_id)
        department = planner.department(department_id)
        if department is None:
            raise NotFound("There is no such department.")
        self._require_shown(caller, department)
        roster = Rosters(self.client).entries(department_id)
        helpers = [entry["id"] for entry in roster if entry["help"]]
        plans = self._plans(planner, department_id, roster, helpers, work_date)
        presence = Presence(self.client)
        seen = {**presence.of(department_id, work_date), **presence.some(helpers, work_date)}
        return [Status(entry, plans[entry["id"]], seen.get(entry["id"])) for entry in roster]

    def _require_shown(self, caller: Principal, department: Department) -> None:
        """As of this instant: what was switched on a moment ago stands on the terminal already."""
        if caller.role is not Role.TERMINAL:
            return
        if not effective_terminal(self.settings.stored().value, department).status:
            raise NotAllowed("This department's terminals do not show who is in.", code="statusOff")

    def _plans(
        self,
        planner: Planner,
        department_id: str,
        roster: Sequence[_Entry],
        helpers: Sequence[str],
        work_date: date,
    ) -> dict[str, DayPlan]:
        """Everybody's day by id. Helpers keep to the calendar of their own department."""
        patterns = {department_id: {one["id"]: one["patternId"] for one in roster if not one["help"]}}
        for helper in Employees(self.client).some(helpers):
            patterns.setdefault(helper.department_id, {})[helper.id] = helper.pattern_id
        return {
            employee_id: plan
            for own, people in patterns.items()
            for employee_id, plan in planner.day(own, people, work_date).items()
        }


def _require_known(caller: Principal, department_id: str) -> None:
    if caller.role is not Role.TERMINAL:
        require_administers(caller, department_id)
    elif department_id not in caller.departments:
        raise NotAllowed("This terminal stands in another department.")
