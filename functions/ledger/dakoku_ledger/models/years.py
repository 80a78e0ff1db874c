"""年間一覧: a department's year."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku_ledger.figures.past import Past, Sums
from dakoku_ledger.figures.people import Person
from dakoku_ledger.figures.years import Year
from dakoku_ledger.models.ids import Id


class YearPath(Wire):
    """Whose, and which: the year in which it begins."""

    department_id: Id
    year: Annotated[int, Field(ge=2000, le=2200)]


class ListedMonth(Wire):
    """A month that has begun, and its state: `open`, `confirming`, `confirmed`, `reopening`."""

    month: str
    state: str


class MonthFigures(Wire):
    """Minutes. `confirmed`: as they were confirmed; `open`: that sheet is open on its own since."""

    worked: int
    overtime: int
    statutory: int
    confirmed: bool
    open: bool

    @staticmethod
    def of(sums: Sums, confirmed: Mapping[str, Any] | None) -> "MonthFigures":
        """As the use case has them."""
        return MonthFigures(
            worked=sums["worked"],
            overtime=sums["overtime"],
            statutory=sums["statutory"],
            confirmed=confirmed is not None,
            open=confirmed is not None and not confirmed["locked"],
        )


class PersonsYear(Wire):
    """Somebody's months; one without a record is missing."""

    employee_id: str
    code: str
    name: str
    position: str
    employment_type: str
    months: dict[str, MonthFigures]

    @staticmethod
    def of(person: Person, past: Past) -> "PersonsYear":
        """As the use case has it."""
        return PersonsYear(
            employee_id=person.id,
            code=person.code,
            name=person.name,
            position=person.position,
            employment_type=person.employment_type,
            months={
                month: MonthFigures.of(sums, past.confirmed(person.id, month))
                for month, sums in past.sums.get(person.id, {}).items()
            },
        )


class YearList(Wire):
    """Everybody by code, as of `at`."""

    department_id: str
    year: int
    at: datetime
    months: list[ListedMonth]
    people: list[PersonsYear]

    @staticmethod
    def of(year: Year) -> "YearList":
        """As the use case has it."""
        states = year.past.months
        return YearList(
            department_id=year.department_id,
            year=year.year,
            at=year.at,
            months=[ListedMonth(month=month, state=states[month].state.value) for month in year.months],
            people=[PersonsYear.of(person, year.past) for person in year.people],
        )
