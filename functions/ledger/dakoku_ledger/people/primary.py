"""Which of somebody's punches count where both are: their own, or those pulled from another system."""

from dataclasses import dataclass, replace
from datetime import datetime

from google.cloud import firestore

from dakoku.domain.sources import Primary
from dakoku.domain.zone import month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.days import provenance
from dakoku.store.record.derivation import Derived, derive
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.people.writing import put_employee
from dakoku_ledger.record.trail import Trail, name_of, tell_owner

MONTHS_BACK = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """`primary`: None for what `settings/pulling` says. `month`: from which on sheets follow ("2026-11")."""

    primary: Primary | None
    month: str
    reason: str


@dataclass(frozen=True)
class PrimarySource:
    """The use case, for those who administer the employee's department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def choose(self, caller: Principal, employee_id: str, wanted: Wanted) -> Stored[Employee]:
        """Have other punches count, in sheets to come and in those from `month` on that are not locked.

        Raises `NotFound`, `InvalidInput`: `monthOutOfRange`.
        """
        return retried(lambda: self._choose(caller, employee_id, wanted))

    def _choose(self, caller: Principal, employee_id: str, wanted: Wanted) -> Stored[Employee]:
        known = Employees(self.client).stored(employee_id)
        if known is None or not caller.administers(known.value.department_id):
            raise NotFound("There is no such employee, or not for this account.")
        now, rules = self.clock(), self.settings.organisation().rules
        present = month_of(rules.work_date(now))
        if not month_shifted(present, -MONTHS_BACK) <= wanted.month <= present:
            raise _out_of_range()
        months = [month_shifted(wanted.month, by) for by in range(-1, MONTHS_BACK + 3)]
        opened = open_book(self.client, rules, known.value, [], months)
        after = replace(known.value, primary=wanted.primary)
        derived = _followed(opened, after, wanted.month)
        if after != known.value or derived.book != opened.book:
            batch = self.client.batch()
            put_employee(self.client, batch, known, after, now)
            opened.write(batch, derived, now)
            _Traces(caller, opened, wanted, now).leave(batch, derived)
            commit(batch)
        return Employees(self.client).stored(employee_id) or known


@dataclass(frozen=True, slots=True)
class _Traces:
    """What a choice leaves behind."""

    caller: Principal
    opened: OpenBook
    wanted: Wanted
    now: datetime

    def leave(self, batch: firestore.WriteBatch, derived: Derived) -> None:
        """An audit entry; an edit for each day that is another one now, and one notice of them all."""
        employee, client = self.opened.employee, self.opened.client
        Audit(client).record(
            batch,
            at=self.now,
            actor=self.caller.uid,
            action="employee.primary",
            subject=f"employees/{employee.id}",
            before={"primary": employee.primary},
            after={"primary": self.wanted.primary, "month": self.wanted.month},
            reason=self.wanted.reason,
        )
        if derived.days:
            self._tell(batch, derived)

    def _tell(self, batch: firestore.WriteBatch, derived: Derived) -> None:
        employee, client, reason = self.opened.employee, self.opened.client, self.wanted.reason
        name = name_of(client, self.caller, employee)
        for day in derived.days:
            before, after = (book[month_of(day)].days.get(day) for book in (self.opened.book, derived.book))
            trail = Trail(client, self.caller, employee, day, reason)
            trail.edit(batch, "primary", provenance(before), provenance(after), self.now, name=name)
        days = [day.isoformat() for day in sorted(derived.days)]
        params = {"workDate": days[0], "workDates": days, "reason": reason}
        tell_owner(client, batch, self.caller, employee, params=params, at=self.now, name=name)


def _followed(opened: OpenBook, employee: Employee, since: str) -> Derived:
    """The open sheets from a month on under what counts now; only days that have both change."""
    primary = employee.primary or opened.planner.pulling().value.primary
    after = {
        month: replace(sheet, primary=primary)
        for month, sheet in opened.book.items()
        if month >= since and not sheet.locked
    }
    dates = [day for sheet in after.values() for day, derived in sheet.days.items() if "beside" in derived]
    return derive({**opened.book, **after}, opened.rules, dates)


def _out_of_range() -> InvalidInput:
    remedy = f"Choose the present month, or one of the {MONTHS_BACK} before it."
    return InvalidInput(remedy, fields=[FieldError("month", "monthOutOfRange", remedy)])
