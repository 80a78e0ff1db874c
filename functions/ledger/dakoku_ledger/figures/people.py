"""Who is in the lists of a department: by its roster, and by the staff list whoever is not on it any more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from google.cloud import firestore

from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import Rosters


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a list. `since` and `until`: the first and the last day of service here; None: always."""

    id: str
    code: str
    name: str
    position: str
    employment_type: str
    since: date | None = None
    until: date | None = None


def on_roster(client: firestore.Client, department_id: str) -> dict[str, Person]:
    """The department's own people of today, by id: one read."""
    entries = (one for one in Rosters(client).entries(department_id) if not one["help"])
    return {
        one["id"]: Person(
            one["id"],
            one["code"],
            one["name"],
            one["position"],
            one["employmentType"],
            date.fromisoformat(one["since"]) if one["since"] else None,
        )
        for one in entries
    }


def others(client: firestore.Client, employee_ids: Collection[str]) -> dict[str, Person]:
    """The named employees, by id."""
    return {one.id: _person(one) for one in Employees(client).some(employee_ids)}


def _person(one: Employee) -> Person:
    return Person(
        one.id, one.code, one.name, one.position, one.employment_type, since=one.joined_on, until=one.left_on
    )
