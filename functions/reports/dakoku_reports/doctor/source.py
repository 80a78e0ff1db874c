"""Who is on the list, out of the sheets and the limits."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor
from typing import Any

from google.cloud.firestore import Client

from dakoku.domain.known import hours_of
from dakoku.domain.limits import interview_hours
from dakoku.domain.triggers import averages
from dakoku.domain.zone import month_dates, month_shifted
from dakoku.platform.clock import Clock
from dakoku.store.confirming.months import Month, Months, State
from dakoku.store.figures.limits import Limits
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.record.sheets import Sheets
from dakoku_reports.doctor.record import DoctorRecord, Line

_SPAN = 6
Totals = Mapping[str, int]


@dataclass(frozen=True)
class DoctorSource:
    """Reads the totals of a department's month, and of six months of whoever is on the list."""

    client: Client
    settings: Settings
    clock: Clock

    def department(self, department_id: str) -> Department | None:
        """One department, or None."""
        return Departments(self.client).get(department_id)

    def record(self, department: Department, month: str) -> DoctorRecord:
        """The list of a department's month, confirmed or not."""
        organisation, known = (
            self.settings.organisation(),
            Months(self.client).get(department.id, month).value,
        )
        threshold = Limits(self.client).stored().value.doctor
        confirmed = known.state is State.CONFIRMED
        long = {
            who: totals
            for who, totals in self._totals(known, confirmed=confirmed).items()
            if totals["overtime"] > threshold
        }
        names = self._names(known, long)
        people = [self._line(who, month, totals, names[who]) for who, totals in long.items() if who in names]
        return DoctorRecord(
            organisation=organisation.name,
            department=department.name,
            month=month,
            confirmed=confirmed,
            threshold=threshold,
            made_at=f"{self.clock().astimezone(organisation.rules.zone):%Y-%m-%d %H:%M}",
            people=sorted(people, key=lambda one: (-one.overtime, one.code)),
        )

    def _totals(self, month: Month, *, confirmed: bool) -> Mapping[str, Totals]:
        """By employee; of a confirmed month those that were confirmed."""
        if confirmed:
            return month.people or {}
        sums = Sheets(self.client).sums(month.department_id, [month.month])
        return {who: totals for (who, _), totals in sums.items()}

    def _names(self, month: Month, wanted: Mapping[str, Totals]) -> Mapping[str, tuple[str, str, str]]:
        """Code, name and position: as the month was confirmed with, else of today."""
        listed: Mapping[str, Mapping[str, Any]] = month.people or {}
        kept = {who: _labels(listed[who]) for who in wanted if who in listed}
        others = Employees(self.client).some(wanted.keys() - kept.keys())
        return {**kept, **{one.id: (one.code, one.name, one.position) for one in others}}

    def _line(self, who: str, month: str, totals: Totals, labels: tuple[str, str, str]) -> Line:
        months = [month_shifted(month, -back) for back in range(_SPAN - 1, -1, -1)]
        sums = {**Sheets(self.client).totals(who, months), month: totals}
        overtime = {key: each.overtime for key, each in hours_of(sums, months).items()}
        averaged = ((floor(each), span) for span, each in averages(overtime, month).items())
        code, name, position = labels
        return Line(
            code=code,
            name=name,
            position=position,
            worked=totals["worked"],
            days_worked=totals["daysWorked"],
            overtime=totals["overtime"],
            act=max(0, floor(interview_hours(totals["worked"], len(month_dates(month))))),
            past={key: minutes for key, minutes in overtime.items() if key != month},
            highest=max(averaged, default=None),
        )


def _labels(listed: Mapping[str, Any]) -> tuple[str, str, str]:
    return listed["code"], listed["name"], listed["position"]
