"""The punch function's own parts on the emulator, with a clock that the test sets.

They work in a project of their own, in which no trigger of the suite fires: what happens there is what the
test does. The real trigger has its own tests.
"""

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import emulator
import people
from clocks import HandClock
from dakoku.platform import config, passwords
from dakoku.store.organisation.settings import Organisation
from dakoku.store.people.credentials import Credentials
from dakoku_punch import wiring
from dakoku_punch.settle.settler import Settler
from dakoku_punch.sweep import Sweep
from punch.sending import PASSWORD, Tablet
from punch.setting import PROJECT
from tools import secrets


@pytest.fixture(scope="session")
def password_hash() -> str:
    """Of everybody's password."""
    return passwords.hashed(PASSWORD)


@pytest.fixture
def clock() -> HandClock:
    """Noon on 20 November 2026."""
    return HandClock()


@pytest.fixture
def parts(
    firestore_host: str, clock: HandClock, password_hash: str, monkeypatch: pytest.MonkeyPatch
) -> wiring.Parts:
    """The function's parts, on a database that holds the people, their passwords and the organisation."""
    emulator.erase(firestore_host, PROJECT)
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_host)
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")  # tokens are read, Auth is never called
    environ = {
        "GCLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": firestore_host,
        **secrets.development(),
    }
    made = wiring.assemble(config.load(environ), clock)
    seed(made, password_hash)
    return made


def seed(parts: wiring.Parts, password_hash: str) -> None:
    """The people, their passwords and the organisation."""
    batch = parts.client.batch()
    for path, document in people.documents().items():
        batch.set(parts.client.document(path), document)
    for person in people.EMPLOYEES:
        Credentials(parts.client).put(batch, person.id, password_hash, people.ENROLLED)
    parts.settings.put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()


@pytest.fixture
def client(parts: wiring.Parts) -> Client:
    """The database."""
    return parts.client


@pytest.fixture
def tablet(parts: wiring.Parts) -> Tablet:
    """The tablet in the north department's staff room."""
    return Tablet(parts.client, parts.keyring)


@pytest.fixture
def settler(parts: wiring.Parts) -> Settler:
    """What settles."""
    return wiring.make_settler(parts)


@pytest.fixture
def sweep(parts: wiring.Parts) -> Sweep:
    """What sweeps."""
    return wiring.make_sweep(parts)


@pytest.fixture
def api(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API."""
    return wiring.make_app(parts).test_client()
