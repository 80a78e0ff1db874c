"""What the pull finds in the database: an organisation, the people, and north's roster."""

from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.employees import Employees
from dakoku.store.terminal.rosters import Rosters


def found(database: Client) -> None:
    """Write all of it into an empty database."""
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    Settings(database, HandClock()).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    batch = database.batch()
    north = Department(people.NORTH, "0100", "北小学校", order=1)
    Rosters(database).put(batch, north, Employees(database).of(people.NORTH), NOON, None)
    batch.commit()
