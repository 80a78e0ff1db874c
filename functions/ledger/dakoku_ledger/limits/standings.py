"""Where an employee stands against their limits, and what the present month comes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import floor

from google.cloud import firestore

from dakoku.domain.known import Sums, hours_of, months_needed
from dakoku.domain.limits import Standing, interview_hours, standings
from dakoku.domain.zone import month_dates, month_of, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.identity import Principal
from dakoku.store.arranging.planner import plan_month
from dakoku.store.figures.limits import Limits, NamedSet
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employee
from dakoku.store.record.days import totals, totals_shape
from dakoku.store.record.sheets import Sheets
from dakoku_ledger.limits.known import Expected, course, expect
from dakoku_ledger.record.access import employee_for


@dataclass(frozen=True, slots=True)
class Overview:
    """`expected` is empty but for the present month; `interview` in minutes (Industrial Safety and Health
    Act); `warnings` as in the settings."""

    month: str
    limits: NamedSet
    warnings: tuple[int, ...]
    standings: Sequence[Standing]
    expected: Sequence[Expected]
    interview: int


@dataclass(frozen=True)
class Standings:
    """The use case, for the employee and those who administer their department."""

    client: firestore.Client
    clock: Clock
    settings: Settings

    def overview(self, caller: Principal, employee_id: str, month: str) -> Overview:
        """Where somebody stands at the end of a month, or now in the present one. Raises `NotFound`."""
        employee = employee_for(self.client, caller, employee_id)
        limits = Limits(self.client).stored().value
        mine = limits.of(employee.employment_type)
        today = self.settings.organisation().rules.work_date(self.clock())
        needed = months_needed(month, mine.limits)
        if month == month_of(today):
            sums, expected = self._present(employee, needed, mine, today)
        else:
            sums, expected = Sheets(self.client).totals(employee.id, needed), ()
        worked = sums[month]["worked"] if month in sums else 0
        return Overview(
            month=month,
            limits=mine,
            warnings=limits.warnings,
            standings=standings(hours_of(sums, needed), month, mine.limits),
            expected=expected,
            interview=floor(interview_hours(worked, len(month_dates(month)))),
        )

    def _present(
        self, employee: Employee, needed: list[str], mine: NamedSet, today: date
    ) -> tuple[Sums, Sequence[Expected]]:
        """This month and the last are read whole, for the forecast; of the others the totals alone."""
        month = month_of(today)
        recent = (month_shifted(month, -1), month)
        book = Sheets(self.client).some(employee.id, recent)
        plans = {key: sheet.plan for key, sheet in book.items()}
        if month not in plans:
            plans[month] = plan_month(self.client, employee, month)
        older = Sheets(self.client).totals(employee.id, [key for key in needed if key not in recent])
        newer = {key: totals_shape(totals(sheet.days)) for key, sheet in book.items()}
        return {**older, **newer}, expect(course(book, plans, today), mine.limits)
