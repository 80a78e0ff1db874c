"""Where everybody of a department stands in a month, for about two reads per person.

Those are the sheets of the month and, for the forecast, of the one before; of earlier months see `past`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.domain.known import months_needed
from dakoku.domain.zone import month_dates, month_of, month_shifted
from dakoku.store.arranging.planner import Planner
from dakoku.store.arranging.planning import Arranged
from dakoku.store.arranging.plans import MonthPlan
from dakoku.store.confirming.months import Month
from dakoku.store.figures.limits import Limits, LimitSettings
from dakoku.store.people.employees import Employees
from dakoku.store.record.days import totals, totals_shape
from dakoku.store.record.outlines import outline
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger.confirming.lacking import lacking
from dakoku_ledger.figures.past import Past, past, people_of
from dakoku_ledger.figures.people import Person, on_roster, others
from dakoku_ledger.figures.stands import Stand, stand
from dakoku_ledger.limits.known import Course, course

Books = Mapping[str, Mapping[str, Sheet]]  # somebody's sheets by month


@dataclass(frozen=True, slots=True)
class DepartmentMonth:
    """A department's month, and everybody in it by code; `limits`: what they were held against."""

    month: Month
    limits: LimitSettings
    stands: tuple[Stand, ...]


@dataclass(frozen=True)
class DepartmentMonths:
    """Reads them. Of a confirmed month those who are confirmed; else whoever has a sheet in it, and of the
    present month whoever is on the roster."""

    client: firestore.Client

    def of(self, department_id: str, month: str, today: date) -> DepartmentMonth:
        """The month as of `today` (a work date)."""
        settings, here = Limits(self.client).stored().value, on_roster(self.client, department_id)
        is_present = month == month_of(today)
        whole = {month, month_shifted(month, -1)} if is_present else {month}
        needed = {each for one in settings.sets.values() for each in months_needed(month, one.limits)}
        known = past(self.client, department_id, sorted(needed), here, whole)
        confirmed = people_of(known.months[month])
        books = {} if confirmed else self._books(department_id, whole)
        ids = set(confirmed) | {key for key, book in books.items() if month in book}
        if is_present:
            ids |= here.keys()
        people = {**here, **others(self.client, ids - here.keys())}
        listed = [people[key] for key in ids if key in people]
        courses = self._courses(listed, books, today) if is_present else {}
        stands = (
            stand(
                person,
                _sums(known, books, person.id),
                month,
                settings.of(person.employment_type).limits,
                taken=courses.get(person.id),
                warnings=settings.warnings,
                lacks=_lacks(books.get(person.id, {}).get(month), person, today),
            )
            for person in listed
        )
        in_order = tuple(sorted(stands, key=lambda one: one.person.code))
        return DepartmentMonth(known.months[month], settings, in_order)

    def _books(self, department_id: str, months: Collection[str]) -> Books:
        books: dict[str, dict[str, Sheet]] = {}
        for month in months:
            for stored in Sheets(self.client).of_department(department_id, month):
                books.setdefault(stored.value.employee_id, {})[month] = stored.value
        return books

    def _courses(self, people: Collection[Person], books: Books, today: date) -> dict[str, Course]:
        """What the forecast of each goes by. Whoever was elsewhere last month has no pace from there."""
        month = month_of(today)
        fresh = self._plans([one.id for one in people if month not in books.get(one.id, {})], month)
        made = {}
        for one in people:
            book = books.get(one.id, {})
            plans = {each: sheet.plan for each, sheet in book.items()}
            if one.id in fresh:
                plans[month] = fresh[one.id]
            if month in plans:
                made[one.id] = course(book, plans, today)
        return made

    def _plans(self, employee_ids: Collection[str], month: str) -> dict[str, MonthPlan]:
        """Of those who have no sheet yet; then nothing is arranged, for arranging makes one."""
        planner, employees = Planner(self.client), Employees(self.client).some(employee_ids)
        return {one.id: planner.planned(one, month, Arranged()) for one in employees}


def _sums(known: Past, books: Books, employee_id: str) -> dict[str, Mapping[str, int]]:
    """Somebody's sums by month: of the sheets that were read whole, those."""
    whole = books.get(employee_id, {})
    return {
        **known.sums.get(employee_id, {}),
        **{month: totals_shape(totals(sheet.days)) for month, sheet in whole.items()},
    }


def _lacks(sheet: Sheet | None, person: Person, today: date) -> int:
    """On how many days of service before today a record lacks something."""
    if sheet is None:
        return 0
    first, last = person.since or date.min, person.until or date.max
    served = [day for day in month_dates(sheet.month) if day < today and first <= day <= last]
    return len({day for one in lacking(outline(sheet), served) for day in one.dates})
