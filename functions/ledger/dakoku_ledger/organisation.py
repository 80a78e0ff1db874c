"""Setting up an organisation: settings, departments, work patterns and calendars. Everything is audited."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypedDict

from google.cloud import firestore

from dakoku.domain.calendar import CalendarDay, public_holidays
from dakoku.domain.plan import Pattern
from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, in_transaction
from dakoku.platform.ids import new_id
from dakoku.store.arranging import patterns
from dakoku.store.arranging.calendars import ORGANISATION, Calendars
from dakoku.store.arranging.patterns import Patterns, WorkPattern
from dakoku.store.organisation import settings
from dakoku.store.organisation.departments import Department, Departments, shape
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.employees import Employees
from dakoku.store.terminal.rosters import Rosters
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action


class ReportFields(TypedDict, total=False):
    """What a department is called in reports to the board."""

    report_number: str
    report_name: str
    course: str


NOTHING_SAID = ReportFields()


@dataclass(frozen=True)
class OrganisationSetup:
    """The use cases. `actor` is the uid that does it (or the name of a job)."""

    client: firestore.Client
    clock: Clock

    def save_organisation(self, actor: str, organisation: Organisation) -> None:
        """Write the organisation's settings. They reach every instance within a minute."""
        batch = self.client.batch()
        Settings(self.client, self.clock).put(batch, organisation)
        self._audit(batch, actor, "organisation.save", "settings/organisation", settings.shape(organisation))
        commit(batch)

    def save_department(
        self,
        actor: str,
        code: str,
        name: str,
        *,
        order: int = 0,
        default_pattern_id: str | None = None,
        report: ReportFields = NOTHING_SAID,
    ) -> Department:
        """Make or change the department with this code, and its roster; of `report` what it says. Raises
        `Outrun`, `InvalidInput` for an unknown pattern.

        In a transaction: only that keeps two callers from making the same code twice.
        """

        def save(transaction: firestore.Transaction) -> Department:
            known = {one.code: one for one in Departments(self.client).all(transaction)}
            self._check_pattern(default_pattern_id)
            department = replace(
                known.get(code) or Department(new_id(), code, name),
                name=name,
                order=order,
                default_pattern_id=default_pattern_id,
                **report,
            )
            self._write_department(transaction, actor, department)
            return department

        return in_transaction(self.client, save)

    def save_pattern(
        self,
        actor: str,
        pattern: Pattern,
        *,
        pattern_id: str | None = None,
        department_id: str | None = None,
        active: bool = True,
    ) -> WorkPattern:
        """Make a pattern, or change the one with this id. Sheets that use it already keep their copy.

        Raises `NotFound` for an unknown id, `InvalidInput` for an unknown department.
        """
        before = Patterns(self.client).get(pattern_id) if pattern_id else None
        if pattern_id and before is None:
            raise NotFound("There is no such pattern.")
        if department_id and Departments(self.client).get(department_id) is None:
            raise _unknown("departmentId", "unknownDepartment", "Choose one of the departments.")
        saved = WorkPattern(pattern_id or new_id(), pattern, department_id, active)
        batch = self.client.batch()
        Patterns(self.client).put(batch, saved)
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=actor,
            action="pattern.save",
            subject=f"patterns/{saved.id}",
            before=patterns.shape(before) if before else None,
            after=patterns.shape(saved),
        )
        commit(batch)
        return saved

    def make_calendar(
        self,
        actor: str,
        year: int,
        extra: Mapping[date, CalendarDay] | None = None,
        owner: str = ORGANISATION,
    ) -> None:
        """Make a calendar year's calendar, of the organisation or of the department whose id is `owner`.

        The organisation's has the public holidays; `extra` adds to them and overrules them.
        """
        common = public_holidays(year) if owner == ORGANISATION else {}
        days = {**common, **(extra or {})}
        batch = self.client.batch()
        Calendars(self.client).put(batch, owner, year, days)
        named = {day.isoformat(): f"{each.kind.value} {each.name}" for day, each in sorted(days.items())}
        self._audit(batch, actor, "calendar.make", f"calendars/{owner}_{year:04}", named)
        commit(batch)

    def _check_pattern(self, pattern_id: str | None) -> None:
        if pattern_id and not Patterns(self.client).by_id([pattern_id]):
            raise _unknown("defaultPatternId", "unknownPattern", "Choose one of the patterns.")

    def _write_department(
        self, transaction: firestore.Transaction, actor: str, department: Department
    ) -> None:
        revision = Rosters(self.client).revisions().get(department.id)
        staff = Employees(self.client).listed(department.id)
        Departments(self.client).put(transaction, department)
        Rosters(self.client).put(transaction, department, staff, self.clock(), revision)
        after = shape(department)
        self._audit(transaction, actor, "department.save", f"departments/{department.id}", after)

    def _audit(
        self, batch: firestore.WriteBatch, actor: str, action: Action, subject: str, after: Mapping[str, Any]
    ) -> None:
        Audit(self.client).record(
            batch, at=self.clock(), actor=actor, action=action, subject=subject, after=after
        )


def _unknown(field: str, code: str, remedy: str) -> InvalidInput:
    return InvalidInput("Something named here does not exist.", fields=[FieldError(field, code, remedy)])
