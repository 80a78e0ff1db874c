"""Substitutions: 週休日の振替 and 半日勤務時間の割振り変更."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from google.cloud import firestore

from dakoku.domain.zone import month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.arranging.planning import Arranged
from dakoku.store.arranging.substitutions import COLLECTION, Substitution, Substitutions, shape
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku_ledger.arranging.deed import Deed
from dakoku_ledger.arranging.schedule import Schedule, open_schedule
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.record.pattern_choice import offered


@dataclass(frozen=True, slots=True)
class Exchange:
    """Work and rest that change places, to be registered: see `Substitution`."""

    work_on: date
    off_on: date
    work_pattern_id: str | None = None
    off_pattern_id: str | None = None


@dataclass(frozen=True)
class SubstitutionDesk:
    """The use cases, for the employee and those who administer their department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def register(self, caller: Principal, employee: Employee, wanted: Exchange) -> Substitution:
        """Register a substitution. Raises `InvalidInput` naming fields and remedies, `Conflict`:
        `monthLocked`, `leaveStands` (on one of the days)."""
        return retried(lambda: self._register(caller, employee, wanted))

    def remove(self, caller: Principal, substitution_id: str) -> None:
        """Take a substitution back: the days are what calendar and usual pattern say again.

        Raises `NotFound`, also for whoever may not, `Conflict` as above.
        """
        retried(lambda: self._remove(caller, substitution_id))

    def _register(self, caller: Principal, employee: Employee, wanted: Exchange) -> Substitution:
        schedule = self._open(employee, [wanted.work_on, wanted.off_on])
        self._check(schedule, employee, wanted)
        made = Substitution(
            id=new_id(),
            employee_id=employee.id,
            department_id=employee.department_of(month_of(max(wanted.work_on, wanted.off_on))),
            work_on=wanted.work_on,
            off_on=wanted.off_on,
            work_pattern_id=wanted.work_pattern_id,
            off_pattern_id=wanted.off_pattern_id,
        )

        def with_it(arranged: Arranged) -> Arranged:
            return replace(arranged, substitutions=(*arranged.substitutions, made))

        batch, deed, now = self.client.batch(), self._deed(caller, employee), self.clock()
        Substitutions(self.client).put(batch, made)
        deed.audit(batch, f"{COLLECTION}/{made.id}", now, after=shape(made))
        self._write(batch, deed, schedule, made, with_it)
        return made

    def _remove(self, caller: Principal, substitution_id: str) -> None:
        found = Substitutions(self.client).get(substitution_id)
        if found is None:
            raise NotFound("There is no such substitution.")
        employee = employee_for(self.client, caller, found.employee_id, found.dates)
        schedule = self._open(employee, list(found.dates))

        def without_it(arranged: Arranged) -> Arranged:
            others = tuple(one for one in arranged.substitutions if one.id != substitution_id)
            return replace(arranged, substitutions=others)

        batch, deed, now = self.client.batch(), self._deed(caller, employee), self.clock()
        Substitutions(self.client).remove(batch, found)
        deed.audit(batch, f"{COLLECTION}/{substitution_id}", now, before=shape(found))
        self._write(batch, deed, schedule, found, without_it)

    def _open(self, employee: Employee, dates: list[date]) -> Schedule:
        schedule = open_schedule(self.client, self.settings.organisation().rules, employee, dates)
        for day in dates:
            if schedule.plan_of(day).leave:
                raise Conflict(f"There is leave on {day}: take it back first.", code="leaveStands")
        return schedule

    def _write(
        self,
        batch: firestore.WriteBatch,
        deed: Deed,
        schedule: Schedule,
        changed: Substitution,
        change: Callable[[Arranged], Arranged],
    ) -> None:
        now = self.clock()
        schedule.write(batch, change, now, anew=changed.dates)
        deed.tell(batch, list(changed.dates), now)
        commit(batch)

    def _deed(self, caller: Principal, employee: Employee) -> Deed:
        return Deed(self.client, caller, employee, "substitution")

    def _check(self, schedule: Schedule, employee: Employee, wanted: Exchange) -> None:
        for field, day, pattern_id in (
            ("workPatternId", wanted.work_on, wanted.work_pattern_id),
            ("offPatternId", wanted.off_on, wanted.off_pattern_id),
        ):
            if pattern_id is not None:
                offered(self.client, employee, day, pattern_id, field)
        wrong = list(_wrong(schedule, wanted))
        if wrong:
            raise InvalidInput("The substitution cannot be registered.", fields=wrong)


def _wrong(schedule: Schedule, wanted: Exchange) -> Iterator[FieldError]:
    arranged = schedule.arranged.values()
    taken = {day for month in arranged for each in month.substitutions for day in each.dates}
    for field, day, working in (("workOn", wanted.work_on, False), ("offOn", wanted.off_on, True)):
        if day in taken:
            yield FieldError(field, "substitutedAlready", f"{day} is part of a substitution already.")
        elif schedule.plan_of(day).works != working:
            code = "notAWorkingDay" if working else "notADayOff"
            yield FieldError(field, code, "Choose another day.")
