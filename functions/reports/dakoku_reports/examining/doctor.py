"""What the reports function looks at."""

from google.cloud.firestore import Client

from dakoku.doctor.database import DatabaseCheck
from dakoku.doctor.doctor import Doctor
from dakoku.doctor.errand import TasksCheck
from dakoku.doctor.place import WITH_BUCKET, PlaceCheck
from dakoku.doctor.version import VersionCheck
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.store.doctor.visits import Visits
from dakoku_reports.examining.files import FilesCheck

TASK = "reportsdoctor"


def make_doctor(config: Config, client: Client, clock: Clock) -> Doctor:
    """All of it."""
    return Doctor(
        [
            DatabaseCheck(visits(client), clock),
            PlaceCheck(config, WITH_BUCKET),
            FilesCheck(config),
            TasksCheck(config, visits(client), TASK),
            VersionCheck(),
        ]
    )


def visits(client: Client) -> Visits:
    """What is kept of a visit."""
    return Visits(client, "reports")
