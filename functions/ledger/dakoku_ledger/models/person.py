"""One person's record."""

from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.domain.sources import Primary
from dakoku.platform.dates import Day, ServiceDay, YearMonth
from dakoku.platform.wire import Wire
from dakoku.store.people.employees import Employee
from dakoku.store.stored import Stored
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.people import ListedEmployee
from dakoku_ledger.staff.columns import Column

Text = Annotated[str, Field(max_length=300)]  # each is told its own, lower limit by name


class NewPerson(Wire):
    """Somebody to be hired. Without a first day they are in service at once."""

    code: Text
    name: Text
    department_id: Id
    kana: Text = ""
    position: Text = ""
    employment_type: Text = ""
    report_group: Text = ""
    email: Text = ""
    joined_on: ServiceDay | None = None
    left_on: ServiceDay | None = None


class ChangedPerson(Wire):
    """All that can be changed here of somebody. `revision` is that of the record as it was seen."""

    revision: Annotated[str, Field(max_length=40)]
    name: Text
    kana: Text
    position: Text
    employment_type: Text
    report_group: Text
    email: Text
    joined_on: ServiceDay | None
    left_on: ServiceDay | None


class NewCode(Wire):
    """Another employee code."""

    code: Text
    reason: Annotated[str | None, Field(max_length=200)] = None


class NewPattern(Wire):
    """The usual 勤務割振; null: the department's."""

    pattern_id: Id | None


class NewPrimary(Wire):
    """Which punches count from a month on; null: as the organisation has it."""

    primary: Primary | None
    month: YearMonth
    reason: Annotated[str, Field(min_length=1, max_length=200)]


class NewTransfer(Wire):
    """A department, and the first day there."""

    department_id: Id
    since: Annotated[Day, Field(alias="from")]


class TransferPath(Wire):
    """Whose transfer, and its first day."""

    id: Id
    since: Annotated[Day, Field(alias="from")]


class Assigned(Wire):
    """A department, and the first day there; null: since they came."""

    department_id: str
    since: Annotated[date | None, Field(alias="from")]


class Person(ListedEmployee):
    """One person's record. `assignments` is empty for whoever was never moved."""

    revision: str
    pattern_id: str | None
    primary: Primary | None
    assignments: list[Assigned]

    @staticmethod
    def of(stored: Stored[Employee]) -> "Person":
        """As stored."""
        fields = {name: getattr(stored.value, name) for name in Person.model_fields if name != "revision"}
        return Person.model_validate({**fields, "revision": stored.revision.rfc3339()})


def cells(person: NewPerson | ChangedPerson) -> dict[Column, str]:
    """As a line of a staff list has them."""
    given = person.model_dump(mode="json", by_alias=True)
    return {column: given[column.value] or "" for column in Column if column.value in given}
