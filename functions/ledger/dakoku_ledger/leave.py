"""Registering leave (年休 …): on one day or several, seen at once in a sheet that exists already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.domain.sheet import affected
from dakoku.domain.zone import DayRules, month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.platform.firestore import commit
from dakoku.platform.ids import new_id
from dakoku.store.audit import Audit
from dakoku.store.derivation import derive
from dakoku.store.employees import Employee
from dakoku.store.leaves import Leaves, RegisteredLeave, leave_shape
from dakoku.store.planner import plan_month
from dakoku.store.plans import MonthPlan
from dakoku.store.settings import Settings
from dakoku.store.sheets import Sheet, Sheets
from dakoku.store.stored import Stored
from dakoku_ledger.day_of_leave import DayOfLeave, with_leave


@dataclass(frozen=True)
class LeaveDesk:
    """The use case. `actor` is the uid that does it (or the name of a job)."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def register(self, actor: str, employee: Employee, days: Sequence[DayOfLeave]) -> list[RegisteredLeave]:
        """Register an employee's leave, all of it or none, each day under the pattern that is planned for it.

        Raises `InvalidInput` for a day that is no working day or has leave at that time already, `Conflict`
        for a locked month, or when somebody else was faster.
        """
        made: list[RegisteredLeave] = []
        batch = self.client.batch()
        for month in sorted({month_of(day.date) for day in days}):
            in_month = [day for day in days if month_of(day.date) == month]
            made += self._month(batch, employee, month, in_month)
        for registered in made:
            Leaves(self.client).put(batch, registered)
            self._audit(batch, actor, registered)
        commit(batch)
        return made

    def _month(
        self, batch: firestore.WriteBatch, employee: Employee, month: str, days: Sequence[DayOfLeave]
    ) -> list[RegisteredLeave]:
        stored = Sheets(self.client).get(employee.id, month)
        if stored and stored.value.locked:
            raise Conflict(f"{month} is confirmed: its leave cannot change.", code="monthLocked")
        plan = stored.value.plan if stored else plan_month(self.client, employee, month)
        for day in days:
            plan = with_leave(plan, day)
        if stored:
            self._rederive(batch, stored, plan, [day.date for day in days])
        elif self._punches_may_come(month):
            sheet = Sheet(employee.id, month, employee.department_id, plan)
            Sheets(self.client).put(batch, None, sheet, self.clock())
        return [
            RegisteredLeave(
                id=new_id(),
                employee_id=employee.id,
                department_id=employee.department_id,
                date=day.date,
                leave=day.leave,
                pattern_id=plan.days[day.date].pattern_id,
            )
            for day in days
        ]

    def _punches_may_come(self, month: str) -> bool:
        """A punch that comes meanwhile would make the sheet from a plan without this leave: so we make it."""
        tomorrow = self.settings.organisation().rules.work_date(self.clock()) + timedelta(days=1)
        return month <= month_of(tomorrow)

    def _rederive(
        self, batch: firestore.WriteBatch, stored: Stored[Sheet], plan: MonthPlan, dates: Iterable[date]
    ) -> None:
        """Put the plan into the sheet and derive its days anew, as settling a punch does."""
        rules = self.settings.organisation().rules
        sheet = replace(stored.value, plan=plan)
        wanted = list(dates)
        neighbours = _months_around(wanted, rules) - {sheet.month}
        found = (Sheets(self.client).get(sheet.employee_id, month) for month in neighbours)
        book = {near.value.month: near.value for near in found if near} | {sheet.month: sheet}
        after = derive(book, rules, wanted).book[sheet.month]
        Sheets(self.client).put(batch, stored, after, self.clock())

    def _audit(self, batch: firestore.WriteBatch, actor: str, registered: RegisteredLeave) -> None:
        after = {"date": registered.date.isoformat(), **leave_shape(registered.leave)}
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=actor,
            action="leave.register",
            subject=f"leaves/{registered.id}",
            after={**after, "employeeId": registered.employee_id, "patternId": registered.pattern_id},
        )


def _months_around(dates: Iterable[date], rules: DayRules) -> set[str]:
    edges = [rules.begins(day + timedelta(days=shift)) for day in dates for shift in (0, 1)]
    return {month for at in edges for month in affected(at, rules).months}
