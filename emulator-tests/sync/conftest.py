"""The sync function's own parts, with a stand-in for Jobcan that checks what it is sent."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from dakoku.platform import config
from dakoku_sync import wiring
from tools import secrets
from tools.jobcan.clients import ALL_SCOPES, registry
from tools.jobcan.clients import Client as JobcanClient
from tools.jobcan.server import FAULTS, running
from tools.jobcan.standin import StandIn
from tools.paths import PROJECT

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
SECRET = "s3cret-Access/key+="
ODD = JobcanClient("学校 ü%", "パス:ワード+=")
CLIENTS: Mapping[str, JobcanClient] = registry(
    JobcanClient("good", SECRET),
    JobcanClient("second", SECRET),
    ODD,
    JobcanClient("without-adits", SECRET, ALL_SCOPES - {"adits.read"}),
    JobcanClient("without-summaries", SECRET, ALL_SCOPES - {"summaries.read", "summaries.create"}),
    JobcanClient("without-anything", SECRET, frozenset()),
    *(JobcanClient(fault, SECRET, fault=fault) for fault in FAULTS),
)


@pytest.fixture
def jobcan() -> Iterator[StandIn]:
    """Jobcan's token endpoint."""
    with running(CLIENTS) as standin:
        yield standin


@pytest.fixture
def parts(
    database: Client, firestore_host: str, jobcan: StandIn, monkeypatch: pytest.MonkeyPatch
) -> wiring.Parts:
    """The function's parts, on a database that holds the people."""
    monkeypatch.setenv("FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:9")  # tokens are read, Auth is never called
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    batch.commit()
    environ = {
        "GCLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": firestore_host,
        "JOBCAN_AUTH_URL": jobcan.url,
        **secrets.development(),
    }
    return wiring.assemble(config.load(environ), lambda: NOW)


@pytest.fixture
def api(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API."""
    return wiring.make_app(parts).test_client()


@pytest.fixture
def api_alone(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API where nobody answers for Jobcan."""
    cut_off = replace(parts.config, jobcan_auth="http://127.0.0.1:9")
    return wiring.make_app(wiring.assemble(cut_off, lambda: NOW)).test_client()
