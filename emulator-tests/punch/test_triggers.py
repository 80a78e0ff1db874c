"""The real thing: documents written into the suite, settled by the functions it runs."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client

import people
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku_punch import wiring
from punch.conftest import seed
from punch.sending import Tablet, Tap
from tools import suite as suites
from tools.paths import PROJECT
from tools.ports import Ports
from waiting import LIMIT, eventually


@pytest.fixture
def tablet(database: Client, suite: Ports, password_hash: str) -> Tablet:
    """A tablet in the suite's own project, whose people are seeded."""
    made = wiring.assemble(config.load(suites.environment(suite)), system_clock)
    seed(made, password_hash)
    return Tablet(database, made.keyring)


def receipt(client: Client, tap: Tap, status: str) -> Mapping[str, Any] | None:
    """The receipt once it has the status."""
    found = client.document(f"receipts/{tap.id}").get().to_dict()
    return found if found and found["status"] == status else None


def now() -> datetime:
    """To the millisecond, as a device tells it."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def test_a_punch_written_by_a_tablet_gets_its_receipt(tablet: Tablet) -> None:
    tap = Tap(people.SATO, "in", now())
    tablet.punch(tap)
    eventually(lambda: receipt(tablet.client, tap, "accepted"))


def test_a_wrong_password_then_the_right_one(tablet: Tablet) -> None:
    tap = Tap(people.SATO, "in", now())
    tablet.punch(tap, "ひまわり-2026")
    eventually(lambda: receipt(tablet.client, tap, "rejected"))
    tablet.punch(tap, attempt=2)
    eventually(lambda: receipt(tablet.client, tap, "accepted"))


def test_a_withdrawal_crosses_its_punch(tablet: Tablet) -> None:
    tap = Tap(people.SATO, "in", now())
    tablet.withdrawal(tap)
    tablet.punch(tap)
    found = eventually(lambda: receipt(tablet.client, tap, "withdrawn"))
    assert found["withdrawal"] == "accepted"


def test_the_schedules_function_sweeps(tablet: Tablet, suite: Ports) -> None:
    tap = Tap(people.SATO, "in", now() - timedelta(hours=1))
    tablet.punch(tap)
    eventually(lambda: receipt(tablet.client, tap, "accepted"))
    url = f"http://{suite.host('functions')}/functions/projects/{PROJECT}/triggers/asia-northeast1-sweep-0"
    requests.post(url, json={}, timeout=LIMIT).raise_for_status()
    assert tablet.client.document("sweeps/punches").get().get("documentId") == tap.id
    assert tablet.client.document("heartbeats/sweep").get().get("outcome") == "ok"
