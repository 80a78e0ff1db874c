"""The punch function's own parts on the emulator, with a clock that the test sets."""

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform import config
from dakoku.store.settings import Organisation
from dakoku_punch import wiring
from tools import secrets
from tools.paths import PROJECT


@pytest.fixture
def clock() -> HandClock:
    """Noon on 20 November 2026."""
    return HandClock()


@pytest.fixture
def parts(
    database: Client, firestore_host: str, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> wiring.Parts:
    """The function's parts, on a database that holds the people and the organisation."""
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")  # tokens are read, Auth is never called
    environ = {
        "GCLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": firestore_host,
        **secrets.development(),
    }
    made = wiring.assemble(config.load(environ), clock)
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    made.settings.put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    return made


@pytest.fixture
def api(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API."""
    return wiring.make_app(parts).test_client()
