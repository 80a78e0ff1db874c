"""Who they are whose sheets are in a month."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.people.employees import Employee
from dakoku_ledger.models.ids import Id


class WantedPeople(Wire):
    """Ids of employees."""

    id: Annotated[list[Id], Field(default_factory=list, max_length=300)]


class PersonOfMonth(Wire):
    """Somebody, and when they served; null: from always, for good."""

    id: str
    code: str
    name: str
    position: str
    employment_type: str
    joined_on: date | None
    left_on: date | None


class PeopleOfMonth(Wire):
    """By code."""

    people: list[PersonOfMonth]

    @staticmethod
    def of(people: Iterable[Employee]) -> "PeopleOfMonth":
        """As the store has them."""
        fields = PersonOfMonth.model_fields
        return PeopleOfMonth(
            people=[
                PersonOfMonth.model_validate({name: getattr(one, name) for name in fields}) for one in people
            ]
        )
