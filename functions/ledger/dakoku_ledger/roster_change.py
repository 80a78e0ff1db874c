"""One person's change, carried into the rosters they stand on."""

from datetime import datetime

from google.cloud import firestore

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.store.organisation.departments import Department, Departments
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.terminal.rosters import MOST, Rosters, listed, shown


def rewrite_roster(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    department: Department,
    changed: Employee,
    at: datetime,
) -> int:
    """Put a department's roster into the batch, with the employee as they will be: how many it lists."""
    revision = Rosters(client).revision(department.id)  # before the people: whoever is faster wins
    others = (one for one in Employees(client).listed(department.id) if one.id != changed.id)
    people = [*others, changed]
    Rosters(client).put(batch, department, people, at, revision)
    return len(listed(department.id, people))


def rewrite_rosters(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    before: Employee | None,
    after: Employee,
    at: datetime,
) -> None:
    """Put every roster that shows the change into the batch. Raises `InvalidInput`: `departmentTooLarge`."""
    old, new = shown(before) if before else {}, shown(after)
    for department_id in sorted(place for place in {*old, *new} if old.get(place) != new.get(place)):
        department = Departments(client).get(department_id)
        if department and rewrite_roster(client, batch, department, after, at) > MOST:
            remedy = f"{department.name} lists {MOST} people already."
            field = FieldError("departmentId", "departmentTooLarge", remedy)
            raise InvalidInput("There are too many people in the department.", fields=[field])
