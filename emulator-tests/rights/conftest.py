"""The HTTP applications of all four functions, on one database with the people."""

from collections.abc import Mapping

import pytest
from flask_openapi3 import OpenAPI
from google.cloud.firestore import Client

import dakoku_ledger.wiring
import dakoku_punch.wiring
import dakoku_reports.wiring
import dakoku_sync.wiring
import emulator
import people
from clocks import HandClock
from dakoku.platform import config
from dakoku.store.settings import Organisation, Settings
from rights.members import Auth, Members
from tools import suite as emulators
from tools.ports import Ports

WIRINGS = (dakoku_punch.wiring, dakoku_ledger.wiring, dakoku_sync.wiring, dakoku_reports.wiring)


@pytest.fixture
def clock() -> HandClock:
    """Noon on 20 November 2026."""
    return HandClock()


@pytest.fixture(name="auth")
def _auth(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Auth:
    """Firebase Auth."""
    return Auth(suite, emulator.firebase(suite, monkeypatch))


@pytest.fixture
def members(apps: Mapping[str, OpenAPI], database: Client) -> Members:
    """The ledger's routes about administrators, with Firebase Auth behind them."""
    return Members(apps["/api/ledger"], database)


@pytest.fixture
def apps(database: Client, suite: Ports, auth: Auth, clock: HandClock) -> Mapping[str, OpenAPI]:
    """By the beginning of their addresses ("/api/ledger"). Nobody has an account in Firebase Auth."""
    auth.clear()
    environ = emulators.environment(suite)
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    Settings(database, clock).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    return {
        wiring.PREFIX: wiring.make_app(wiring.assemble(config.load(environ), clock)) for wiring in WIRINGS
    }
