"""Keeping calendars: the organisation's, with the public holidays, and what departments have besides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from google.cloud import firestore

from dakoku.domain.calendar import CalendarDay, public_holidays
from dakoku.domain.zone import month_of
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotAllowed, NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.calendars import ORGANISATION, Calendars
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.arranging import replan_task
from dakoku_ledger.directory import require_administers

Days = Mapping[date, CalendarDay]


@dataclass(frozen=True, slots=True)
class YearCalendar:
    """The owner's own `days`, the organisation's for a department (`inherited`), and what to save over."""

    days: Days
    inherited: Days
    holidays: Days
    revision: str | None


@dataclass(frozen=True)
class CalendarDesk:
    """The use cases. `owner`: `ORGANISATION`, or a department's id."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def get(self, owner: str, year: int) -> YearCalendar:
        """A calendar year's calendar; the organisation's has the public holidays before anybody made it.

        Raises `NotFound` for an unknown department.
        """
        self._require_known(owner)
        inherited = {} if owner == ORGANISATION else self._own(ORGANISATION, year).value
        own = self._own(owner, year)
        return YearCalendar(own.value, inherited, public_holidays(year), _revision(own))

    def save(
        self, caller: Principal, owner: str, year: int, days: Days, revision: str | None
    ) -> YearCalendar:
        """Write a calendar over exactly the revision that was seen, and have all sheets follow, by tasks.

        Public holidays that `days` do not name otherwise stay. Saving the same again has all sheets of the
        year follow again. Raises `NotAllowed`, `NotFound`, `Conflict` (`changedMeanwhile`), `Unavailable`
        when the sheets could not be made to follow: look again and save then.
        """
        require_keeper(caller, owner)
        self._require_known(owner)
        before = self._own(owner, year)
        if revision != _revision(before):
            raise Conflict("Somebody else has changed this calendar. Look again.", code="changedMeanwhile")
        after = {**(public_holidays(year) if owner == ORGANISATION else {}), **days}
        changed = self._write(caller, owner, year, before, after)
        self._have_followed(owner, {month_of(day) for day in changed} or _months(year))
        return self.get(owner, year)

    def _write(
        self, caller: Principal, owner: str, year: int, before: Stored[Days], after: Days
    ) -> list[date]:
        """Write what has changed, if anything has: which days."""
        named = sorted({*before.value, *after})
        changed = [day for day in named if before.value.get(day) != after.get(day)]
        if changed:
            batch = self.client.batch()
            Calendars(self.client).change(batch, owner, year, Stored(after, before.revision))
            Audit(self.client).record(
                batch,
                at=self.clock(),
                actor=caller.uid,
                action="calendar.save",
                subject=f"calendars/{owner}_{year:04}",
                before=_said(before.value, changed),
                after=_said(after, changed),
            )
            commit(batch)
        return changed

    def _have_followed(self, owner: str, months: Iterable[str]) -> None:
        """Months that no punch can reach yet have no sheets."""
        tomorrow = self.settings.organisation().rules.work_date(self.clock()) + timedelta(days=1)
        reached = [month for month in months if month <= month_of(tomorrow)]
        if reached:
            replan_task.ask(self.config, self._people(owner), reached)

    def _people(self, owner: str) -> list[Employee]:
        if owner == ORGANISATION:
            return [stored.value for stored in Employees(self.client).all()]
        return Employees(self.client).of(owner)

    def _own(self, owner: str, year: int) -> Stored[Days]:
        found = Calendars(self.client).stored(owner, year)
        if found:
            return Stored(found.value, found.revision)
        return Stored(public_holidays(year) if owner == ORGANISATION else {}, None)

    def _require_known(self, owner: str) -> None:
        if owner != ORGANISATION and Departments(self.client).get(owner) is None:
            raise NotFound("There is no such department.")


def require_keeper(caller: Principal, owner: str) -> None:
    """Raise `NotAllowed` unless the caller keeps this calendar."""
    if owner != ORGANISATION:
        require_administers(caller, owner)
    elif caller.role is not Role.ORGANISATION_ADMIN:
        raise NotAllowed("The organisation's calendar is kept by its administrators.")


def _revision(stored: Stored[Days]) -> str | None:
    return stored.revision.rfc3339() if stored.revision else None


def _said(days: Days, changed: Iterable[date]) -> dict[str, str | None]:
    found = {day: days.get(day) for day in changed}
    return {day.isoformat(): f"{one.kind.value} {one.name}" if one else None for day, one in found.items()}


def _months(year: int) -> list[str]:
    return [f"{year:04}-{month:02}" for month in range(1, 13)]
