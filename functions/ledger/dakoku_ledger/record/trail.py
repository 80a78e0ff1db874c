"""What a change of a record leaves behind: an edit for its owner to see, an audit entry, and a notice to the
owner when somebody else made it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from google.cloud import firestore

from dakoku.domain.zone import month_of
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee
from dakoku.store.people.members import Members
from dakoku.store.people.notices import Notices
from dakoku.store.record.edits import Edit, Edits
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action

Kind = Literal["form", "placing"]
_ACTIONS: Mapping[Kind, Action] = {"form": "record.form", "placing": "record.placing"}


@dataclass(frozen=True)
class Trail:
    """The trail of one change. `reason` is what the changer gave, or None."""

    client: firestore.Client
    caller: Principal
    employee: Employee
    work_date: date
    reason: str | None

    @property
    def by_owner(self) -> bool:
        """Whether the record is the changer's own."""
        return self.caller.employee_id == self.employee.id

    def need_reason(self) -> None:
        """Raise `InvalidInput` when none was given."""
        if not (self.reason or "").strip():
            missing = FieldError("reason", "reasonMissing", "Say why the record is changed.")
            raise InvalidInput("A reason is needed.", fields=[missing])

    def record(
        self,
        batch: firestore.WriteBatch,
        kind: Kind,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        at: datetime,
    ) -> None:
        """Put all of it into the batch. `kind` as in docs/data.md, edits."""
        month = month_of(self.work_date)
        self.edit(batch, kind, before, after, at, name=name_of(self.client, self.caller, self.employee))
        Audit(self.client).record(
            batch,
            at=at,
            actor=self.caller.uid,
            action=_ACTIONS[kind],
            subject=f"sheets/{self.employee.id}_{month.replace('-', '')}",
            before=before,
            after={**(after or {}), "workDate": self.work_date.isoformat()},
            reason=self.reason,
        )
        params = {"workDate": self.work_date.isoformat(), "reason": self.reason}
        tell_owner(self.client, batch, self.caller, self.employee, params=params, at=at)

    def edit(
        self,
        batch: firestore.WriteBatch,
        kind: str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        at: datetime,
        *,
        name: str,
    ) -> None:
        """Put the edit alone into the batch: one of many that are audited and told of together."""
        edit = Edit(
            at, self.caller.uid, name, self.by_owner, self.reason, self.work_date, kind, before, after
        )
        Edits(self.client, self.employee.id, month_of(self.work_date)).add(batch, edit)


def tell_owner(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    caller: Principal,
    employee: Employee,
    *,
    params: Mapping[str, Any],
    at: datetime,
    name: str | None = None,
) -> None:
    """Tell an employee that the caller changed their record; nobody is told of what they did themselves.

    `name`: what to call the caller, where that is known already.
    """
    if caller.employee_id == employee.id:
        return
    Notices(client).tell(
        batch,
        employee_id=employee.id,
        department_id=employee.department_id,
        kind="edited",
        name=name_of(client, caller, employee) if name is None else name,
        params=params,
        at=at,
    )


def name_of(client: firestore.Client, caller: Principal, employee: Employee) -> str:
    """What to call the caller: the employee's name if it is theirs."""
    return employee.name if caller.employee_id == employee.id else Members(client).name(caller.uid)
