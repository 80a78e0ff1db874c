"""An attendance book out of the document that was fixed with its month."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from google.cloud.firestore import Client

from dakoku.domain.zone import month_dates, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.store.confirming.attendance_books import AttendanceBooks
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku_reports.book.record import BookRecord, Person

_YEARS_KEPT = 5


@dataclass(frozen=True)
class BookSource:
    """Reads departments and their books."""

    client: Client
    settings: Settings
    clock: Clock

    def department(self, department_id: str) -> Department | None:
        """One department, or None."""
        return Departments(self.client).get(department_id)

    def record(self, department_id: str, month: str) -> BookRecord:
        """The book. Raises `Conflict`: `monthNotConfirmed`."""
        book = AttendanceBooks(self.client).get(department_id, month)
        if book is None:
            raise Conflict(
                "This month is not confirmed, so its attendance book is not fixed: confirm it first.",
                code="monthNotConfirmed",
            )
        organisation = self.settings.organisation()
        first_month = organisation.year_start_month
        people = [
            Person(one["code"], one["name"], one["position"], one["days"], one["locked"])
            for one in book.people.values()
        ]

        def local(at: datetime) -> str:
            return f"{at.astimezone(organisation.rules.zone):%Y-%m-%d %H:%M}"

        return BookRecord(
            organisation=organisation.name,
            department=book.department,
            month=month,
            fiscal_year=fiscal_year(month, first_month),
            fixed_at=local(book.fixed_at),
            made_at=local(self.clock()),
            kept_until=kept_until(month, first_month),
            people=sorted(people, key=lambda person: person.code),
        )


def fiscal_year(month: str, first_month: int) -> int:
    """The year in which the fiscal year of a month began."""
    return int(month[:4]) - (int(month[5:]) < first_month)


def kept_until(month: str, first_month: int) -> date:
    """Five years from the end of its fiscal year: at least five from when it was fixed."""
    begins = f"{fiscal_year(month, first_month):04}-{first_month:02}"
    return month_dates(month_shifted(begins, 12 * (1 + _YEARS_KEPT)))[0] - timedelta(days=1)
