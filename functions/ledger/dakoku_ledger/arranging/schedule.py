"""An employee's months, opened to arrange something on some of their dates."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from google.cloud import firestore

from dakoku.domain.plan import DayPlan
from dakoku.domain.zone import DayRules, month_dates, month_of
from dakoku.platform.errors import Conflict
from dakoku.store.arranging.planner import Planner
from dakoku.store.arranging.planning import Arranged
from dakoku.store.people.employees import Employee
from dakoku.store.record.derivation import derive
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.arranging.replanning import replanned, replanned_dates


@dataclass(frozen=True)
class Schedule:
    """The sheets of the months (planned where there are none yet) and, by month, what is arranged in them."""

    opened: OpenBook
    arranged: Mapping[str, Arranged]

    @property
    def locked(self) -> list[str]:
        """Those of the months that are confirmed."""
        return [month for month in sorted(self.arranged) if self.opened.book[month].locked]

    def plan_of(self, day: date) -> DayPlan:
        """What a date is planned to be."""
        return self._sheet(day).plan.of(day)

    def pattern_of(self, day: date) -> str | None:
        """The id of a date's pattern."""
        return self._sheet(day).plan.days[day].pattern_id

    def write(
        self,
        batch: firestore.WriteBatch,
        change: Callable[[Arranged], Arranged],
        now: datetime,
        anew: Collection[date] = (),
    ) -> None:
        """Put the sheets as they are after the change into the batch, their days derived anew.

        `anew`: the dates that the change gives a pattern. A month that no punch can reach yet gets no sheet.
        """
        before, months = self.opened.book, {}
        for month, arranged in self.arranged.items():
            fresh = self.opened.planner.planned(self.opened.employee, month, change(arranged))
            months[month] = replanned(before[month], fresh, anew)
        dates = [day for month in months for day in replanned_dates(before[month], months[month])]
        derived = derive({**before, **months}, self.opened.rules, dates)
        book = {month: sheet for month, sheet in derived.book.items() if self._stands(month, now)}
        self.opened.write(batch, replace(derived, book=book), now)

    def _stands(self, month: str, now: datetime) -> bool:
        """A punch that comes meanwhile would make its sheet from a plan without the change: so we make it."""
        tomorrow = self.opened.rules.work_date(now) + timedelta(days=1)
        return self.opened.known.get(month) is not None or month <= month_of(tomorrow)

    def _sheet(self, day: date) -> Sheet:
        return self.opened.book[month_of(day)]


def open_schedule(
    client: firestore.Client, rules: DayRules, employee: Employee, dates: Collection[date]
) -> Schedule:
    """Open the months of the dates. Raises `Conflict` when one of them is confirmed."""
    schedule = read_schedule(client, rules, employee, dates)
    for month in schedule.locked:
        raise Conflict(f"{month} is confirmed: nothing can be arranged in it.", code="monthLocked")
    return schedule


def read_schedule(
    client: firestore.Client,
    rules: DayRules,
    employee: Employee,
    dates: Collection[date],
    planner: Planner | None = None,
) -> Schedule:
    """The months of the dates, also confirmed ones. `planner`: one to share among many people.

    Any day of a month may follow, so what its first and last are derived from is read too.
    """
    months = sorted({month_of(day) for day in dates})
    edges = [day for month in months for day in _edges(month)]
    opened = open_book(client, rules, employee, edges, planner=planner)
    return Schedule(opened, {month: opened.planner.arranged(employee.id, month) for month in months})


def _edges(month: str) -> tuple[date, date]:
    dates = month_dates(month)
    return dates[0], dates[-1]
