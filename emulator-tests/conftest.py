"""The emulator suite and a clean database, for every test under this folder.

DAKOKU_SUITE_PORT names a running suite (`python -m tools.suite --port …`) to use instead of starting one.
What is in its database is deleted.
"""

import os
from collections.abc import Iterator

import pytest
from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client

import emulator
from tools import suite
from tools.paths import PROJECT
from tools.ports import Ports


@pytest.fixture(scope="session", name="suite")
def _suite() -> Iterator[Ports]:
    """The whole emulator suite, up and answering."""
    given = os.environ.get("DAKOKU_SUITE_PORT")
    if given:
        yield Ports(int(given))
        return
    with suite.running() as running:
        yield running


@pytest.fixture(scope="session")
def firestore_host(request: pytest.FixtureRequest) -> Iterator[str]:
    """The Firestore emulator: alone, unless there is a suite or a test of this session needs one anyway."""
    wanted = any("suite" in getattr(item, "fixturenames", ()) for item in request.session.items)
    if wanted or "DAKOKU_SUITE_PORT" in os.environ:
        yield request.getfixturevalue("suite").host("firestore")
        return
    with suite.running(only=("firestore",)) as running:
        yield running.host("firestore")


@pytest.fixture
def database(firestore_host: str, monkeypatch: pytest.MonkeyPatch) -> Client:
    """An empty database, as a server sees it."""
    emulator.erase(firestore_host, PROJECT)
    monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", firestore_host)
    return Client(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
