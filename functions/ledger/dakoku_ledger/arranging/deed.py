"""What arranging leaves behind: audit entries, and a notice to the employee when somebody else did it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from google.cloud import firestore

from dakoku.platform.identity import Principal
from dakoku.store.people.employees import Employee
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger.record.trail import tell_owner

Subject = Literal["leave", "trip", "substitution"]
_REGISTER: Mapping[Subject, Action] = {
    "leave": "leave.register",
    "trip": "trip.register",
    "substitution": "substitution.register",
}
_REMOVE: Mapping[Subject, Action] = {
    "leave": "leave.remove",
    "trip": "trip.remove",
    "substitution": "substitution.remove",
}


@dataclass(frozen=True)
class Deed:
    """Somebody arranging something for an employee. `reason`: the import that it came with, or None; `name`:
    what to call the caller, where that is known."""

    client: firestore.Client
    caller: Principal
    employee: Employee
    subject: Subject
    reason: str | None = None
    name: str | None = None

    def audit(
        self,
        batch: firestore.WriteBatch,
        path: str,
        at: datetime,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Audit what was made at `path` (`after`), or taken away from there (`before`)."""
        Audit(self.client).record(
            batch,
            at=at,
            actor=self.caller.uid,
            action=_REGISTER[self.subject] if after else _REMOVE[self.subject],
            subject=path,
            before=before,
            after=after,
            reason=self.reason,
        )

    def tell(self, batch: firestore.WriteBatch, dates: list[date], at: datetime) -> None:
        """One notice about all of the dates."""
        days = [day.isoformat() for day in sorted(dates)]
        params = {"workDate": days[0], "workDates": days, "subject": self.subject, "reason": None}
        tell_owner(self.client, batch, self.caller, self.employee, params=params, at=at, name=self.name)
