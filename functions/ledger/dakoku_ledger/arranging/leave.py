"""Leave (年休 …): on one day or several, seen at once in a sheet that exists already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from google.cloud import firestore

from dakoku.domain.zone import month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.arranging.leaves import COLLECTION, Leaves, RegisteredLeave, shape
from dakoku.store.arranging.planning import Arranged
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.day_of_leave import DayOfLeave, check
from dakoku_ledger.arranging.deed import Deed
from dakoku_ledger.arranging.schedule import Schedule, open_schedule
from dakoku_ledger.record.access import employee_for


@dataclass(frozen=True)
class LeaveDesk:
    """The use cases, for the employee and those who administer their department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def kinds(self) -> tuple[str, ...]:
        """The kinds of leave there are, as of this instant: one that was just added can be registered."""
        return self.settings.stored().value.leave_kinds

    def register(
        self, caller: Principal, employee: Employee, days: Sequence[DayOfLeave]
    ) -> list[RegisteredLeave]:
        """Register an employee's leave, all of it or none, each day under the pattern that is planned for it.

        Raises `InvalidInput` naming days and remedies, `Conflict`: `monthLocked`, `otherPattern`.
        """
        return retried(lambda: self._register(caller, employee, days)) if days else []

    def remove(self, caller: Principal, leave_id: str) -> None:
        """Take a day's leave back. Raises `NotFound`, also for whoever may not; `Conflict`: `monthLocked`.

        The day keeps its pattern.
        """
        retried(lambda: self._remove(caller, leave_id))

    def _register(
        self, caller: Principal, employee: Employee, days: Sequence[DayOfLeave]
    ) -> list[RegisteredLeave]:
        now, rules = self.clock(), self.settings.organisation().rules
        schedule = open_schedule(self.client, rules, employee, [day.date for day in days])
        check(schedule, days, self.kinds())
        batch = self.client.batch()
        made = put_leave(batch, schedule, Deed(self.client, caller, employee, "leave"), days, now)
        commit(batch)
        return made

    def _remove(self, caller: Principal, leave_id: str) -> None:
        now, rules = self.clock(), self.settings.organisation().rules
        found = Leaves(self.client).get(leave_id)
        if found is None:
            raise NotFound("There is no such leave.")
        employee = employee_for(self.client, caller, found.employee_id, [found.date])
        schedule = open_schedule(self.client, rules, employee, [found.date])
        batch, deed = self.client.batch(), Deed(self.client, caller, employee, "leave")

        def without_it(arranged: Arranged) -> Arranged:
            return replace(arranged, leaves=tuple(one for one in arranged.leaves if one.id != leave_id))

        schedule.write(batch, without_it, now)
        Leaves(self.client).remove(batch, found)
        deed.audit(batch, f"{COLLECTION}/{leave_id}", now, before=shape(found))
        deed.tell(batch, [found.date], now)
        commit(batch)


def put_leave(
    batch: firestore.WriteBatch, schedule: Schedule, deed: Deed, days: Sequence[DayOfLeave], now: datetime
) -> list[RegisteredLeave]:
    """Put leave that was checked into the batch, and all that follows from it."""
    made = [_registered(schedule, deed.employee, day) for day in days]

    def with_these(arranged: Arranged) -> Arranged:
        return replace(arranged, leaves=(*arranged.leaves, *made))

    schedule.write(batch, with_these, now)
    for each in made:
        Leaves(deed.client).put(batch, each)
        deed.audit(batch, f"{COLLECTION}/{each.id}", now, after=shape(each))
    deed.tell(batch, [each.date for each in made], now)
    return made


def _registered(schedule: Schedule, employee: Employee, day: DayOfLeave) -> RegisteredLeave:
    return RegisteredLeave(
        id=new_id(),
        employee_id=employee.id,
        department_id=employee.department_of(month_of(day.date)),
        date=day.date,
        leave=day.leave,
        pattern_id=schedule.pattern_of(day.date),
    )
