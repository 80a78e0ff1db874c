"""An employee's self-checks: written by themselves, seen by them and their administrators."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.people.selfcheck_rounds import ACTIVITIES, Rounds
from dakoku.store.people.selfchecks import SelfCheck, SelfChecks, Slot, shape
from dakoku.store.trail.audit import Audit
from dakoku_ledger.record.access import employee_for

STEP = 15  # minutes
_MOST = timedelta(days=92)


@dataclass(frozen=True)
class CheckDesk:
    """The use cases."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def list(self, caller: Principal, employee_id: str, first: date, last: date) -> Sequence[SelfCheck]:
        """Somebody's checks by date. Raises `NotFound`, and `InvalidInput` for too long a time."""
        if last - first > _MOST:
            too_long = FieldError("to", "tooLong", f"Choose at most {_MOST.days} days.")
            raise InvalidInput("That is too long a time.", fields=[too_long])
        employee = employee_for(self.client, caller, employee_id)
        return SelfChecks(self.client).between(employee.id, first, last)

    def save(self, caller: Principal, day: date, slots: Sequence[Slot]) -> SelfCheck:
        """Write the caller's own check of a day, all of it. Raises `NotFound`, `InvalidInput`."""
        employee = Employees(self.client).get(caller.employee_id or "")
        if employee is None:
            raise NotFound("There is no such employee.")
        wrong = [*self._not_yet(day), *refusals(slots, self._activities(employee, day))]
        if wrong:
            raise InvalidInput("The day cannot be recorded like this.", fields=wrong)
        check = SelfCheck(employee.id, employee.department_id, day, tuple(slots))
        return retried(lambda: self._save(caller, check))

    def _save(self, caller: Principal, check: SelfCheck) -> SelfCheck:
        known = SelfChecks(self.client).stored(check.employee_id, check.date)
        now = self.clock()
        batch = self.client.batch()
        SelfChecks(self.client).put(batch, check, now, known.revision if known else None)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="selfcheck.save",
            subject=f"selfchecks/{check.employee_id}_{check.date:%Y%m%d}",
            before=shape(known.value) if known else None,
            after=shape(check),
        )
        commit(batch)
        return check

    def _activities(self, employee: Employee, day: date) -> set[str]:
        """What may be chosen: what the day's rounds name, else the usual."""
        rounds = (one for one in Rounds(self.client).since(day) if day in one.dates and one.asks(employee))
        return {name for one in rounds for name in one.activities} or set(ACTIVITIES)

    def _not_yet(self, day: date) -> Iterator[FieldError]:
        if day > self.settings.organisation().rules.work_date(self.clock()):
            yield FieldError("date", "notYet", "Choose a day that has begun.")


def refusals(slots: Sequence[Slot], activities: set[str]) -> Iterator[FieldError]:
    """What is wrong with the slots of a day, each by its place: in order, in steps, of known activities."""
    for place, slot in enumerate(slots):
        if slot.start % STEP or slot.end % STEP:
            yield FieldError(f"slots.{place}", "notInSteps", f"Choose times in steps of {STEP} minutes.")
        if slot.end <= slot.start:
            yield FieldError(f"slots.{place}.end", "endBeforeStart", "Choose an end after the start.")
        if slot.activity not in activities:
            yield FieldError(f"slots.{place}.activity", "unknownActivity", "Choose one of the activities.")
    for place, (earlier, later) in enumerate(pairwise(slots), 1):
        if later.start < earlier.end:
            yield FieldError(f"slots.{place}.start", "overlaps", "Begin after the one before has ended.")
