"""Writing a day's form: corrected times, exclusions, club hours, category, remarks, and its 勤務割振."""

from dataclasses import dataclass
from datetime import date, datetime

from google.cloud import firestore

from dakoku.domain.declared import NOTHING
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.zone import month_of
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.pulls.pulling import Pulling
from dakoku.store.record import forms
from dakoku.store.record.derivation import derive
from dakoku.store.record.forms import Form
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.record import pattern_choice
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.record.categories import use_category
from dakoku_ledger.record.checks import check, check_unit
from dakoku_ledger.record.day_in_book import neighbours_of, with_form
from dakoku_ledger.record.judging import judge
from dakoku_ledger.record.trail import Trail
from dakoku_ledger.record.wanted import Wanted, changes_times, form_from
from dakoku_ledger.roster_change import rewrite_roster


@dataclass(frozen=True, slots=True)
class Saved:
    """The sheet with the form in it. `left`: days whose leave kept another 勤務割振 than the chosen one."""

    sheet: Sheet
    left: tuple[date, ...]


@dataclass(frozen=True)
class DayForms:
    """The use case, for the employee and those who administer the sheet's department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def save(self, caller: Principal, employee_id: str, work_date: date, wanted: Wanted) -> Saved:
        """Write a day's form over exactly the revision that was seen.

        Raises `NotFound` for whoever may not, `InvalidInput` naming fields and remedies, and `Conflict`:
        `changedMeanwhile`, `monthLocked`, `leaveUnderOtherPattern`. A punch that arrives at the same moment
        is no conflict: the day is derived again with it.
        """
        return retried(lambda: self._round(caller, employee_id, work_date, wanted))

    def preview(
        self, caller: Principal, employee_id: str, work_date: date, wanted: Wanted
    ) -> Exclusions | None:
        """The day's parts under the wanted times and 勤務割振, in minutes: the most that may be excluded.

        None while it is incomplete. Writes nothing; raises as `save` does for whoever may not, and for a
        勤務割振 that cannot be chosen.
        """
        employee = employee_for(self.client, caller, employee_id, [work_date])
        rules = self.settings.organisation().rules
        opened = open_book(self.client, rules, employee, [work_date])
        punched = judge(opened.book, rules, work_date, NOTHING).punched
        declared = form_from(wanted, None, punched, self.clock()).declared
        carried = pattern_choice.choose(self.client, opened.book, employee, work_date, wanted.pattern_id)
        return judge(carried.book, rules, work_date, declared).parts

    def _round(self, caller: Principal, employee_id: str, work_date: date, wanted: Wanted) -> Saved:
        now, rules = self.clock(), self.settings.organisation().rules
        today = rules.work_date(now)
        if work_date > today:
            raise _not_yet()
        employee = employee_for(self.client, caller, employee_id, [work_date])
        ahead = pattern_choice.months_ahead(work_date, today) if wanted.pattern_id else ()
        opened = open_book(self.client, rules, employee, [work_date], ahead)
        trail = Trail(self.client, caller, employee, work_date, wanted.reason)
        return self._write(opened, trail, wanted, now)

    def _write(self, opened: OpenBook, trail: Trail, wanted: Wanted, now: datetime) -> Saved:
        work_date, employee, rules = trail.work_date, opened.employee, opened.rules
        sheet = opened.book[month_of(work_date)]
        before = sheet.forms.get(work_date)
        _check_state(sheet, before, wanted)
        form = form_from(wanted, before, judge(opened.book, rules, work_date, NOTHING).punched, now)
        is_changed = changes_times(form, before)
        if is_changed or not trail.by_owner:
            trail.need_reason()
        if is_changed:
            unit = Pulling(self.client).stored().value.unit
            check_unit(form.declared, before.declared if before else NOTHING, unit)
        carried = pattern_choice.choose(self.client, opened.book, employee, work_date, wanted.pattern_id)
        book = with_form(carried.book, work_date, form)
        check(judge(book, rules, work_date, form.declared), neighbours_of(book, work_date))
        derived = derive(book, rules, [work_date])
        batch = self.client.batch()
        opened.write(batch, derived, now)
        use_category(self.client, batch, sheet.department_id, form, before)
        usual = pattern_choice.remembered(employee, work_date, wanted.pattern_id, carried)
        if usual != employee:
            self._remember(batch, usual, now)
        trail.record(batch, "form", forms.shape(before) if before else None, forms.shape(form), now)
        commit(batch)
        return Saved(derived.book[sheet.month], carried.left)

    def _remember(self, batch: firestore.WriteBatch, employee: Employee, now: datetime) -> None:
        """Keep the usual pattern, also on the rosters that the day's schedule is read from."""
        Employees(self.client).change_pattern(batch, employee, now)
        for department_id in (employee.department_id, *employee.helps):
            department = Departments(self.client).get(department_id)
            if department:
                rewrite_roster(self.client, batch, department, employee, now)


def _check_state(sheet: Sheet, before: Form | None, wanted: Wanted) -> None:
    if sheet.locked:
        raise Conflict(f"{sheet.month} is confirmed: it cannot be changed.", code="monthLocked")
    if wanted.revision != (before.revision if before else 0):
        raise Conflict("Somebody else has written into this day. Look again.", code="changedMeanwhile")


def _not_yet() -> InvalidInput:
    field = FieldError("workDate", "notYet", "Choose a day that has begun.")
    return InvalidInput("This day has not begun yet.", fields=[field])
