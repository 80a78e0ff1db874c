"""The demonstration organisation in an otherwise empty suite."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

import pytest
import requests
from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client

import emulator
from tools.demo.load import load
from tools.demo.record import Demo
from tools.paths import PROJECT
from tools.ports import Ports


@dataclass(frozen=True)
class Loaded:
    """What `load` answered, and the database it filled."""

    demo: Demo
    client: Client
    ports: Ports


@contextmanager
def loaded_at(suite: Ports, moment: datetime) -> Iterator[Loaded]:
    """The organisation as of a moment, instead of whatever the suite held."""
    emulator.erase(suite.host("firestore"), PROJECT)
    accounts = f"http://{suite.host('auth')}/emulator/v1/projects/{PROJECT}/accounts"
    requests.delete(accounts, headers={"Authorization": "Bearer owner"}, timeout=30).raise_for_status()
    with pytest.MonkeyPatch.context() as patch:
        emulator.firebase(suite, patch)
        demo = load(suite, moment)
        patch.setenv("FIRESTORE_EMULATOR_HOST", suite.host("firestore"))
        client = Client(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
        yield Loaded(demo, client, suite)
