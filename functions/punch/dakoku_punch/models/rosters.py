"""Another department's people, for a temporary help."""

from collections.abc import Iterable, Mapping
from typing import Any

from dakoku.platform.wire import Wire
from dakoku.store.organisation.departments import Department
from dakoku_punch.models.fields import Id


class RosterPath(Wire):
    """The department in the address."""

    department_id: Id


class RosterEmployee(Wire):
    """Somebody of the department."""

    id: str
    code: str
    name: str
    kana: str


class Roster(Wire):
    """A department and its own people, by code."""

    department_id: str
    code: str
    name: str
    employees: list[RosterEmployee]

    @staticmethod
    def of(department: Department, entries: Iterable[Mapping[str, Any]]) -> "Roster":
        """As the use case gives it: of each entry what is needed to pick somebody."""
        return Roster(
            department_id=department.id,
            code=department.code,
            name=department.name,
            employees=[
                RosterEmployee(**{name: entry[name] for name in RosterEmployee.model_fields})
                for entry in entries
            ],
        )
