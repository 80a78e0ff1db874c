"""What a month's report tells: one employee, one month, every date of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from dakoku.domain.plan import DayPlan
from dakoku.domain.sheet import Totals
from dakoku.store.arranging.plans import MonthPlan
from dakoku.store.people.employees import Employee
from dakoku.store.record import days as stored_days
from dakoku.store.record.days import DayShape
from dakoku.store.record.forms import Form

_NO_FORM = Form()


@dataclass(frozen=True, slots=True)
class Line:
    """One date: what was planned, what was recorded (None: nothing), and what was written into it: the name
    of the category of its overtime, the remarks, and 始業操作 and 終業操作, the local time at which a time
    was written."""

    date: date
    plan: DayPlan
    day: DayShape | None
    category: str = ""
    remarks: str = ""
    start_written: datetime | None = None
    end_written: datetime | None = None


@dataclass(frozen=True, slots=True)
class MonthRecord:
    """Everything on the page. `categories`: their names by id. `made_at` is local time."""

    organisation: str
    department: str
    employee: Employee
    month: str
    locked: bool
    plan: MonthPlan
    days: Mapping[date, DayShape]
    forms: Mapping[date, Form]
    categories: Mapping[str, str]
    made_at: datetime

    @property
    def totals(self) -> Totals:
        """The month's sums: incomplete days are outside."""
        return stored_days.totals(self.days)

    def lines(self) -> Iterator[Line]:
        """Every date of the month, in order."""
        for day in sorted(self.plan.days):
            form, recorded = self.forms.get(day, _NO_FORM), self.days.get(day)
            spent = (
                self.categories.get(form.category_id or "", "") if recorded and recorded["overtime"] else ""
            )
            yield Line(
                day,
                self.plan.of(day),
                recorded,
                spent,
                form.remarks,
                self._local(form.start_written),
                self._local(form.end_written),
            )

    def _local(self, at: datetime | None) -> datetime | None:
        return at.astimezone(self.made_at.tzinfo) if at else None
