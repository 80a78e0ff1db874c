"""Calendars: docs/data.md, `calendars`."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.domain.calendar import CalendarDay
from dakoku.domain.plan import DayKind
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.wire import Wire
from dakoku_ledger.arranging.calendar import Days, YearCalendar
from dakoku_ledger.models.ids import Id


class CalendarPath(Wire):
    """Whose (`organisation`, or a department's id), and the calendar year."""

    owner: Id
    year: Annotated[int, Field(ge=2000, le=2100)]


class NamedDay(Wire):
    """A day that has a name: a holiday, or (working) a school event."""

    date: date
    kind: DayKind
    name: Annotated[str, Field(max_length=60)]


class NewCalendar(Wire):
    """All days that the owner names. `revision` is that of the calendar as it was seen, or null."""

    revision: Annotated[str, Field(max_length=40)] | None
    days: Annotated[list[NamedDay], Field(max_length=366)]

    def named(self, year: int) -> Days:
        """As the use case takes it. Raises `InvalidInput` for a day of another year, or one named twice."""
        made: dict[date, CalendarDay] = {}
        wrong = []
        for index, day in enumerate(self.days):
            if day.date.year != year:
                wrong.append(FieldError(f"days.{index}.date", "otherYear", f"Choose a day of {year}."))
            elif day.date in made:
                wrong.append(FieldError(f"days.{index}.date", "namedTwice", "Name each day once."))
            made[day.date] = CalendarDay(day.kind, day.name)
        if wrong:
            raise InvalidInput("The calendar cannot be saved.", fields=wrong)
        return made


class Calendar(Wire):
    """A year's calendar. `days`: the owner's own; `inherited`: the organisation's, for a department;
    `holidays`: the public ones, whatever was made of them."""

    revision: str | None
    days: list[NamedDay]
    inherited: list[NamedDay]
    holidays: list[NamedDay]

    @staticmethod
    def of(calendar: YearCalendar) -> "Calendar":
        """As the use case has it."""
        return Calendar(
            revision=calendar.revision,
            days=_listed(calendar.days),
            inherited=_listed(calendar.inherited),
            holidays=_listed(calendar.holidays),
        )


def _listed(days: Days) -> list[NamedDay]:
    return [NamedDay(date=day, kind=one.kind, name=one.name) for day, one in sorted(days.items())]
