"""What the sync function looks at."""

from datetime import timedelta

from google.cloud.firestore import Client

from dakoku.doctor.database import DatabaseCheck
from dakoku.doctor.doctor import Doctor
from dakoku.doctor.errand import TasksCheck
from dakoku.doctor.place import PlaceCheck
from dakoku.doctor.schedules import SchedulesCheck
from dakoku.doctor.secrets import SecretsCheck, encrypts
from dakoku.doctor.version import VersionCheck
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.encryption import decrypt
from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku.store.doctor.visits import Visits
from dakoku.store.pulls.connections import Connections

INTERVALS = {"dailypull": timedelta(hours=1)}
TASK = "syncdoctor"


def make_doctor(config: Config, client: Client, clock: Clock) -> Doctor:
    """All of it."""
    heartbeats = Heartbeats(client, clock)
    return Doctor(
        [
            DatabaseCheck(visits(client), clock),
            PlaceCheck(config),
            SecretsCheck({"CONNECTION_KEY": lambda: _opens(config.connection_key, client)}),
            TasksCheck(config, visits(client), TASK),
            SchedulesCheck(heartbeats, clock, INTERVALS, emulated=config.emulated),
            VersionCheck(),
        ]
    )


def visits(client: Client) -> Visits:
    """What is kept of a visit."""
    return Visits(client, "sync")


def _opens(key: str, client: Client) -> bool:
    """Also what was closed with it before: a key that was changed opens no connection's secret."""
    return encrypts(key) and all(decrypt(key, one.secret, one.path) for one in Connections(client).all())
