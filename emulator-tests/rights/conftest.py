"""The HTTP applications of all four functions, on one database with the people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
from dakoku.platform import config, firestore
from dakoku.store.organisation.settings import Organisation, Settings
from rights.members import Auth, Members
from tools import suite as emulators
from tools.ports import Ports


@dataclass(frozen=True)
class House:
    """The applications by the beginning of their addresses ("/api/ledger"), the settings they know, and their
    clock."""

    apps: Mapping[str, OpenAPI]
    settings: Sequence[Settings]
    clock: HandClock


@pytest.fixture(scope="session", name="house")
def _house(suite: Ports) -> House:
    """The four functions, made once: that takes longer than most tests."""
    clock, settings = HandClock(), config.load(emulators.environment(suite))
    with pytest.MonkeyPatch.context() as patch:  # the client looks for the emulator when it is made
        patch.setenv("FIRESTORE_EMULATOR_HOST", suite.host("firestore"))
        firestore.client(settings)
    punch = dakoku_punch.wiring.assemble(settings, clock)
    ledger = dakoku_ledger.wiring.assemble(settings, clock)
    sync = dakoku_sync.wiring.assemble(settings, clock)
    reports = dakoku_reports.wiring.assemble(settings, clock)
    apps = {
        dakoku_punch.wiring.PREFIX: dakoku_punch.wiring.make_app(punch),
        dakoku_ledger.wiring.PREFIX: dakoku_ledger.wiring.make_app(ledger),
        dakoku_sync.wiring.PREFIX: dakoku_sync.wiring.make_app(sync),
        dakoku_reports.wiring.PREFIX: dakoku_reports.wiring.make_app(reports),
    }
    return House(apps, (punch.settings, ledger.settings, sync.settings), clock)


@pytest.fixture
def clock(house: House) -> HandClock:
    """Noon on 20 November 2026."""
    house.clock.reset()
    return house.clock


@pytest.fixture(name="auth")
def _auth(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Auth:
    """Firebase Auth."""
    return Auth(suite, emulator.firebase(suite, monkeypatch))


@pytest.fixture
def members(apps: Mapping[str, OpenAPI], database: Client) -> Members:
    """The ledger's routes about administrators, with Firebase Auth behind them."""
    return Members(apps["/api/ledger"], database)


@pytest.fixture
def apps(database: Client, house: House, auth: Auth, clock: HandClock) -> Mapping[str, OpenAPI]:
    """By the beginning of their addresses ("/api/ledger"). Nobody has an account in Firebase Auth."""
    auth.clear()
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    Settings(database, clock).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    for each in house.settings:
        each.forget()
    return house.apps
