"""The demonstration organisation, loaded once into the suite."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import requests
from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client

import emulator
from tools.demo.load import load
from tools.demo.record import Demo
from tools.paths import PROJECT
from tools.ports import Ports

FRIDAY_AFTERNOON = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)  # 15:30 in Tokyo


@dataclass(frozen=True)
class Loaded:
    """What `load` answered, and the database it filled."""

    demo: Demo
    client: Client
    ports: Ports


@pytest.fixture(scope="module")
def loaded(suite: Ports) -> Iterator[Loaded]:
    """The organisation as of that Friday afternoon, in an otherwise empty suite."""
    emulator.erase(suite.host("firestore"), PROJECT)
    accounts = f"http://{suite.host('auth')}/emulator/v1/projects/{PROJECT}/accounts"
    requests.delete(accounts, headers={"Authorization": "Bearer owner"}, timeout=30).raise_for_status()
    demo = load(suite, FRIDAY_AFTERNOON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIRESTORE_EMULATOR_HOST", suite.host("firestore"))
        client = Client(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        yield Loaded(demo, client, suite)
