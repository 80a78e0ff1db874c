"""The sync function's own parts, with a stand-in for Jobcan that checks what it is sent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

from clocks import HandClock
from dakoku.platform import config
from dakoku_sync import wiring
from dakoku_sync.asking.patience import Patience
from sync.clients import CLIENTS
from sync.organisation import found
from sync.pulls import HandQueue, Pulls, office
from tools import secrets
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn
from tools.paths import PROJECT

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


@pytest.fixture
def jobcan() -> Iterator[StandIn]:
    """Jobcan's token endpoint."""
    with running(CLIENTS) as standin:
        yield standin


@pytest.fixture
def parts(
    database: Client, firestore_host: str, jobcan: StandIn, monkeypatch: pytest.MonkeyPatch
) -> wiring.Parts:
    """The function's parts, on a database that holds the organisation."""
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")  # tokens are read, Auth is never called
    found(database)
    environ = {
        "GCLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": firestore_host,
        "JOBCAN_AUTH_URL": jobcan.url,
        "JOBCAN_API_URL": jobcan.url,
        **secrets.development(),
    }
    return wiring.assemble(config.load(environ), lambda: NOW)


@pytest.fixture
def clock() -> HandClock:
    """Noon on 20 November 2026."""
    return HandClock()


@pytest.fixture
def pulls(database: Client, jobcan: StandIn, clock: HandClock, parts: wiring.Parts) -> Pulls:
    """The organisation, Jobcan's office, and a queue worked by hand."""
    jobcan.office.__dict__.update(office().__dict__)
    queue = HandQueue()
    made = wiring.assemble(
        parts.config, clock, queue, lambda: Patience(per_second=10_000, pause=lambda _: None)
    )
    return Pulls(wiring.make_app(made).test_client(), made, queue, database, jobcan)


@pytest.fixture
def api(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API."""
    return wiring.make_app(parts).test_client()


@pytest.fixture
def api_alone(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API where nobody answers for Jobcan."""
    cut_off = replace(parts.config, jobcan_auth="http://127.0.0.1:9")
    return wiring.make_app(wiring.assemble(cut_off, lambda: NOW)).test_client()
