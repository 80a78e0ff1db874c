"""What the ledger looks at."""

from datetime import timedelta

from google.cloud.firestore import Client

from dakoku.doctor.database import DatabaseCheck
from dakoku.doctor.doctor import Doctor
from dakoku.doctor.errand import TasksCheck
from dakoku.doctor.place import PlaceCheck
from dakoku.doctor.schedules import SchedulesCheck
from dakoku.doctor.secrets import SecretsCheck, is_long
from dakoku.doctor.tokens import TokensCheck
from dakoku.doctor.version import VersionCheck
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku.store.doctor.visits import Visits
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.examining.mail import MailCheck

INTERVALS = {"newday": timedelta(hours=1), "overviews": timedelta(hours=1)}
TASK = "ledgerdoctor"


def make_doctor(config: Config, client: Client, clock: Clock, settings: Settings) -> Doctor:
    """All of it."""
    heartbeats = Heartbeats(client, clock)
    return Doctor(
        [
            DatabaseCheck(visits(client), clock),
            PlaceCheck(config),
            SecretsCheck({"SERVER_KEY": lambda: is_long(config.server_key)}),
            TokensCheck(config),
            MailCheck(client, clock, settings, emulated=config.emulated),
            TasksCheck(config, visits(client), TASK),
            SchedulesCheck(heartbeats, clock, INTERVALS, emulated=config.emulated),
            VersionCheck(),
        ]
    )


def visits(client: Client) -> Visits:
    """What is kept of a visit."""
    return Visits(client, "ledger")
