"""Rounds of the self-check: made and taken back by administrators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotAllowed, NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.people.selfcheck_rounds import Round, Rounds, shape
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger.directory import require_administers

_SHOWN = timedelta(days=92)  # after their last day


@dataclass(frozen=True)
class RoundDesk:
    """The use cases."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def list(self, caller: Principal) -> Sequence[Round]:
        """What asks the employee, or the administrator's departments, over for 92 days at most."""
        rounds = Rounds(self.client).since(self._today() - _SHOWN)
        if caller.role is not Role.EMPLOYEE:
            return [
                one for one in rounds if one.department_id is None or caller.administers(one.department_id)
            ]
        employee = Employees(self.client).get(caller.employee_id or "")
        return [one for one in rounds if employee and one.asks(employee)]

    def add(self, caller: Principal, made: Round) -> Round:
        """A new round. Raises `NotAllowed`, `NotFound` for an unknown department, and `InvalidInput` for
        people who are not of it."""
        _require(caller, made.department_id)
        if made.department_id and Departments(self.client).get(made.department_id) is None:
            raise NotFound("There is no such department.")
        if made.employee_ids is not None:
            self._check_people(made.department_id, made.employee_ids)
        batch = self.client.batch()
        Rounds(self.client).add(batch, made)
        self._audit(batch, caller, "selfcheckRound.create", made)
        commit(batch)
        return made

    def remove(self, caller: Principal, round_id: str) -> None:
        """Take a round back; checks that were made stay. Raises `NotFound`, `NotAllowed`."""
        known = Rounds(self.client).get(round_id)
        if known is None:
            raise NotFound("There is no such round: it may have been taken back.")
        _require(caller, known.department_id)
        batch = self.client.batch()
        Rounds(self.client).remove(batch, known)
        self._audit(batch, caller, "selfcheckRound.delete", known)
        commit(batch)

    def _check_people(self, department_id: str | None, employee_ids: Sequence[str]) -> None:
        found = Employees(self.client).some(employee_ids)
        known = {one.id for one in found if department_id in (None, one.department_id)}
        if not set(employee_ids) <= known:
            unknown = FieldError("employeeIds", "unknownEmployee", "Choose people of the department.")
            raise InvalidInput("Some of these people are not there.", fields=[unknown])

    def _audit(self, batch: firestore.WriteBatch, caller: Principal, action: Action, one: Round) -> None:
        made = action == "selfcheckRound.create"
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action=action,
            subject=f"selfcheckRounds/{one.id}",
            before=None if made else shape(one),
            after=shape(one) if made else None,
        )

    def _today(self) -> date:
        return self.settings.organisation().rules.work_date(self.clock())


def _require(caller: Principal, department_id: str | None) -> None:
    if department_id is not None:
        require_administers(caller, department_id)
    elif caller.role is not Role.ORGANISATION_ADMIN:
        raise NotAllowed("Only an administrator of the organisation can ask everybody.")
