"""One person's change, carried into the rosters they stand on."""

from datetime import datetime

from google.cloud import firestore

from dakoku.store.departments import Department
from dakoku.store.employees import Employee, Employees
from dakoku.store.rosters import Rosters, listed


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
