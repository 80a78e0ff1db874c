"""What the punch function looks at."""

from datetime import timedelta

from google.cloud.firestore import Client

from dakoku.doctor.database import DatabaseCheck
from dakoku.doctor.doctor import Doctor
from dakoku.doctor.place import PlaceCheck
from dakoku.doctor.schedules import SchedulesCheck
from dakoku.doctor.secrets import SecretsCheck, encrypts, is_long
from dakoku.doctor.tokens import TokensCheck
from dakoku.doctor.version import VersionCheck
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.sealing import Keyring
from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku.store.doctor.visits import Visits
from dakoku_punch.examining.seals import opens
from dakoku_punch.examining.settling import SettlingCheck

INTERVALS = {"sweep": timedelta(minutes=5)}


def make_doctor(config: Config, client: Client, clock: Clock, keyring: Keyring) -> Doctor:
    """All of it."""
    secrets = {
        "SEALING_KEYS": lambda: opens(keyring),
        "SERVER_KEY": lambda: is_long(config.server_key),
        "CERTIFICATE_KEY": lambda: encrypts(config.certificate_key),
    }
    heartbeats = Heartbeats(client, clock)
    return Doctor(
        [
            DatabaseCheck(Visits(client, "punch"), clock),
            PlaceCheck(config),
            SecretsCheck(secrets),
            TokensCheck(config),
            SettlingCheck(client, clock),
            SchedulesCheck(heartbeats, clock, INTERVALS, emulated=config.emulated),
            VersionCheck(),
        ]
    )
