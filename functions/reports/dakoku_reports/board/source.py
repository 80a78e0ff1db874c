"""The year of a department out of its confirmed months: twelve documents, and one for each person's group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.cloud.firestore import Client

from dakoku.domain.zone import month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict
from dakoku.store.confirming.months import Month, Months
from dakoku.store.confirming.months import State as Stage
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku_reports.board.record import NO_GROUP, BoardReport, Person, Reported, School, State


@dataclass(frozen=True)
class BoardSource:
    """Reads departments and their months."""

    client: Client
    settings: Settings
    clock: Clock

    def departments(self) -> list[Department]:
        """All of the organisation, in order."""
        return Departments(self.client).all()

    def report(self, department: Department, departments: Sequence[Department], year: int) -> BoardReport:
        """The department's year. Raises `Conflict` when no month of it is confirmed."""
        organisation = self.settings.organisation()
        months = fiscal_months(year, organisation.year_start_month)
        stored = Months(self.client).some(department.id, months)
        confirmed = [month for month in months if stored[month].state is Stage.CONFIRMED]
        if not confirmed:
            raise Conflict(
                f"No month of {year} is confirmed in {department.name}: confirm one first.",
                code="nothingConfirmed",
            )
        return BoardReport(
            organisation=organisation.name,
            department=department.name,
            school=School.of(department),
            schools=[School.of(one) for one in departments],
            year=year,
            months=months,
            confirmed=confirmed,
            people=self._people([stored[month] for month in months]),
            made_at=f"{self.clock().astimezone(organisation.rules.zone):%Y-%m-%d %H:%M}",
        )

    def _people(self, months: Sequence[Month]) -> list[Person]:
        """Everybody of a confirmed month, by code, under the names of their last one."""
        named: dict[str, Mapping[str, Any]] = {}
        for month in months:
            if month.state is Stage.CONFIRMED:
                named |= month.people or {}
        groups = {one.id: one.report_group for one in Employees(self.client).some(named)}
        people = [
            Person(
                code=labels["code"],
                name=labels["name"],
                position=labels["position"],
                employment_type=labels["employmentType"],
                group=groups.get(employee_id) or NO_GROUP,
                months=[_reported(month, employee_id) for month in months],
            )
            for employee_id, labels in named.items()
        ]
        return sorted(people, key=lambda person: person.code)


def fiscal_months(year: int, first_month: int) -> list[str]:
    """The twelve months of the year that begins in `first_month` of `year`."""
    first = f"{year:04}-{first_month:02}"
    return [month_shifted(first, by) for by in range(12)]


def _reported(month: Month, employee_id: str) -> Reported:
    if month.state is not Stage.CONFIRMED:
        return Reported(month.month, State.UNCONFIRMED)
    figures = (month.people or {}).get(employee_id)
    if figures is None:
        return Reported(month.month, State.OUTSIDE)
    if not figures["locked"]:
        return Reported(month.month, State.OPEN)
    return Reported(month.month, State.CONFIRMED, figures)
