"""The 勤務割振 that somebody usually has: in months to come, and on days of this one that are free yet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from google.cloud import firestore

from dakoku.domain.plan import Pattern
from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.arranging.patterns import Patterns
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.derivation import Derived
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.people.writing import differing, put_person
from dakoku_ledger.record.carrying import carry
from dakoku_ledger.record.pattern_choice import months_ahead, offered


@dataclass(frozen=True)
class UsualPattern:
    """The use case, for those who administer the employee's department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def choose(self, caller: Principal, employee_id: str, pattern_id: str | None) -> Stored[Employee]:
        """Give somebody another usual pattern; None: the department's. Days that are recorded, and days with
        leave, keep theirs. Raises `NotFound`, `InvalidInput`: `unknownPattern`."""
        return retried(lambda: self._choose(caller, employee_id, pattern_id))

    def _choose(self, caller: Principal, employee_id: str, pattern_id: str | None) -> Stored[Employee]:
        known = Employees(self.client).stored(employee_id)
        if known is None or not caller.administers(known.value.department_id):
            raise NotFound("There is no such employee, or not for this account.")
        if known.value.pattern_id != pattern_id:
            self._write(caller, known, replace(known.value, pattern_id=pattern_id))
        return Employees(self.client).stored(employee_id) or known

    def _write(self, caller: Principal, known: Stored[Employee], after: Employee) -> None:
        now, rules = self.clock(), self.settings.organisation().rules
        today = rules.work_date(now)
        if after.pattern_id:
            offered(self.client, after, today, after.pattern_id, "patternId")
        opened = open_book(self.client, rules, known.value, [today], months_ahead(today, today))
        batch = self.client.batch()
        put_person(self.client, batch, known, after, now)
        opened.write(batch, _followed(opened, after, today), now)
        before_values, after_values = differing(known.value, after)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="employee.pattern",
            subject=f"employees/{after.id}",
            before=before_values,
            after=after_values,
        )
        commit(batch)


def _followed(opened: OpenBook, after: Employee, today: date) -> Derived:
    """The sheets as they were planned, under the pattern from the first day on that is free for it."""
    first, pattern = next(_free(opened, today), None), _pattern(opened, after)
    if first is None or pattern is None:
        return Derived(opened.book, {}, frozenset())
    return Derived(carry(opened.book, first, *pattern).book, {}, frozenset())


def _free(opened: OpenBook, today: date) -> Iterator[date]:
    for month in sorted(opened.book):
        sheet = opened.book[month]
        for day, planned in sorted(sheet.plan.days.items()):
            recorded = day in sheet.days or day in sheet.forms
            if day >= today and not (sheet.locked or recorded or planned.leave):
                yield day


def _pattern(opened: OpenBook, employee: Employee) -> tuple[str, Pattern] | None:
    """The employee's own, else the department's, if it has one."""
    department = opened.planner.department(employee.department_id)
    chosen = employee.pattern_id or (department and department.default_pattern_id)
    found = Patterns(opened.client).get(chosen) if chosen else None
    return (found.id, found.pattern) if found else None
