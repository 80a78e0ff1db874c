"""What an employee has in a department follows them into another: sheets, presence, what is arranged."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from google.cloud import firestore

from dakoku.domain.zone import DayRules, dates_between, month_dates, month_of, month_shifted
from dakoku.store.arranging.leaves import Leaves
from dakoku.store.arranging.substitutions import Substitutions
from dakoku.store.arranging.trips import Trips
from dakoku.store.people.assignments import next_after
from dakoku.store.people.employees import Employee
from dakoku.store.punching.presence import Presence
from dakoku.store.record.derivation import derive
from dakoku.store.record.open_book import OpenBook, open_book
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.arranging.replanning import replanned, replanned_dates

_REACH = 26  # months in which something may be arranged: a year back and one ahead


@dataclass(frozen=True)
class Following:
    """The sheets from the month of `since` on, the day on which the employee changes departments.

    `months` are those that have sheets, or may get one at any moment.
    """

    client: firestore.Client
    opened: OpenBook
    since: date
    months: Collection[str]

    @property
    def confirmed(self) -> list[str]:
        """The months among them that are confirmed, be it opened on their own: they stay as they are."""
        return [month for month, sheet in self._sheets().items() if _is_confirmed(sheet)]

    def write(self, batch: firestore.WriteBatch, now: datetime) -> None:
        """Put all that follows into the batch, over exactly what was read."""
        book = self.opened.book
        sheets = self._sheets().items()
        after = {month: self._followed(sheet) for month, sheet in sheets if not _is_confirmed(sheet)}
        dates = [day for month in after for day in replanned_dates(book[month], after[month])]
        derived = derive({**book, **after}, self.opened.rules, dates)
        own = {month: derived.book[month] for month in after}
        self.opened.write(batch, replace(derived, book=own), now)
        self._presence(batch, own.values())
        self._arranged(batch)

    def _sheets(self) -> dict[str, Sheet]:
        return {month: sheet for month, sheet in self.opened.book.items() if month in self.months}

    def _followed(self, sheet: Sheet) -> Sheet:
        """Under the department's pattern from that day until the next transfer; what was chosen stays."""
        employee = self.opened.employee
        end = next_after(employee.assignments, self.since)
        chosen = {day for day, form in sheet.forms.items() if form.pattern_id}
        anew = {
            day
            for day in sheet.plan.days
            if self.since <= day and not (end and end.since and end.since <= day) and day not in chosen
        }
        made = replanned(sheet, self.opened.planner.month(employee, sheet.month), anew)
        department_id = employee.department_of(sheet.month)
        # Generations are a department's own: those of another say nothing here.
        generation = sheet.generation if department_id == sheet.department_id else 0
        return replace(made, department_id=department_id, generation=generation)

    def _presence(self, batch: firestore.WriteBatch, sheets: Collection[Sheet]) -> None:
        employee = self.opened.employee
        days = [day for sheet in sheets for day in sheet.days if day >= self.since]
        Presence(self.client).assign(batch, employee.id, {day: employee.department_on(day) for day in days})

    def _arranged(self, batch: firestore.WriteBatch) -> None:
        """Leave, trips and substitutions are of the department that the sheet of their month is of."""
        employee = self.opened.employee
        months = [month_shifted(month_of(self.since), by) for by in range(_REACH)]
        span = (employee.id, month_dates(months[0])[0], month_dates(months[-1])[-1])
        leaves, trips = Leaves(self.client), Trips(self.client)
        for leave in leaves.between(*span):
            leaves.assign(batch, leave, employee.department_of(month_of(leave.date)))
        for trip in trips.between(*span):
            trips.assign(batch, trip, employee.department_of(month_of(trip.date)))
        substitutions = Substitutions(self.client)
        for each in substitutions.in_months(employee.id, months):
            substitutions.assign(batch, each, employee.department_of(month_of(max(each.dates))))


def open_following(
    client: firestore.Client, rules: DayRules, employee: Employee, since: date, now: datetime
) -> Following:
    """Read what follows the employee, as they are after the transfer.

    A punch that comes meanwhile would make its sheet from a plan without the transfer: so we make it.
    """
    today = rules.work_date(now)
    first, tomorrow = since.replace(day=1), today + timedelta(days=1)
    reachable = {month_of(today), month_of(tomorrow)}
    months = sorted({month_of(day) for day in dates_between(first, tomorrow)})
    made = [day for month in reachable & set(months) for day in _edges(month)]
    around = {month_shifted(month, by) for month in {*months, *reachable} for by in (-1, 0, 1)}
    opened = open_book(client, rules, employee, made, around)
    return Following(client, opened, since, months)


def _is_confirmed(sheet: Sheet) -> bool:
    return sheet.locked or sheet.confirmation is not None


def _edges(month: str) -> tuple[date, date]:
    dates = month_dates(month)
    return dates[0], dates[-1]
