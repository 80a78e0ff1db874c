"""The doctors of all four functions, on one database with the people, beside the running suite."""

from collections.abc import Callable

import pytest
from google.cloud.firestore import Client

import emulator
import people
from dakoku.doctor.doctor import Doctor
from dakoku.doctor.finding import Finding
from dakoku.platform import config, sealing
from dakoku.platform.clock import Clock, system_clock
from dakoku.platform.config import Config
from dakoku.platform.languages import Language
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku_ledger.examining.doctor import make_doctor as make_ledgers
from dakoku_punch.examining.doctor import make_doctor as make_punchs
from dakoku_reports.examining.doctor import make_doctor as make_reports
from dakoku_sync.examining.doctor import make_doctor as make_syncs
from tools import suite as emulators
from tools.ports import Ports

MakeDoctor = Callable[..., Doctor]


@pytest.fixture
def settings(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Config:
    """What a function's process knows of the suite."""
    made = emulators.environment(suite)
    for name, value in made.items():
        monkeypatch.setenv(name, value)
    emulator.firebase(suite, monkeypatch)
    return config.load(made)


@pytest.fixture
def client(database: Client) -> Client:
    """The database, with the people and the organisation; Ito has an address."""
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    Settings(database, system_clock).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.update(database.document("members/ito"), {"email": "mei.ito@example.jp", "name": "伊藤 芽衣"})
    batch.commit()
    return database


@pytest.fixture
def make(settings: Config, client: Client) -> MakeDoctor:
    """`make("ledger")`: a part's doctor, with another configuration or clock if so asked."""

    def doctor(part: str, other: Config | None = None, clock: Clock = system_clock) -> Doctor:
        known = other or settings
        if part == "punch":
            return make_punchs(known, client, clock, sealing.load(known.sealing_keys))
        if part == "ledger":
            return make_ledgers(known, client, clock, Settings(client, clock))
        return (make_syncs if part == "sync" else make_reports)(known, client, clock)

    return doctor


def seen(findings: list[Finding], check: str) -> list[tuple[str | None, str, str | None]]:
    """Of a check: subject, state and code of all its findings."""
    return [(one.subject, one.state.value, one.code) for one in findings if one.check == check]


def look(doctor: Doctor) -> list[Finding]:
    """As Ito."""
    return doctor.look(people.ITO.uid, Language.JA)
