"""What a month's report tells: one employee, one month, every date of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from dakoku.domain.plan import DayPlan
from dakoku.domain.sheet import Totals
from dakoku.store import days as stored_days
from dakoku.store.days import DayShape
from dakoku.store.employees import Employee
from dakoku.store.plans import MonthPlan


@dataclass(frozen=True, slots=True)
class Line:
    """One date: what was planned, and what the punches say (None: nobody punched)."""

    date: date
    plan: DayPlan
    day: DayShape | None


@dataclass(frozen=True, slots=True)
class MonthRecord:
    """Everything on the page. `made_at` is local time."""

    organisation: str
    department: str
    employee: Employee
    month: str
    locked: bool
    plan: MonthPlan
    days: Mapping[date, DayShape]
    made_at: datetime

    @property
    def totals(self) -> Totals:
        """The month's sums: incomplete days are outside."""
        return stored_days.totals(self.days)

    def lines(self) -> Iterator[Line]:
        """Every date of the month, in order."""
        for day in sorted(self.plan.days):
            yield Line(day, self.plan.of(day), self.days.get(day))
