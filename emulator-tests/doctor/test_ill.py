"""What is not as it should be is told, each by its own code."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.domain.punch import PunchType, Source
from dakoku.platform.config import Config
from dakoku.store.doctor.heartbeats import Heartbeats
from dakoku.store.doctor.visits import Visits
from dakoku.store.pulls.connections import connection_path
from dakoku.store.punching.receipts import Receipt, Receipts
from doctor.conftest import MakeDoctor, look, seen

NOWHERE = "127.0.0.1:9"
RECEIPT = Receipt(
    punch_id=people.identifier("p"),
    employee_id=people.SATO.id,
    department_id=people.NORTH,
    terminal_id=None,
    source=Source.SELF,
    type=PunchType.IN,
    at=datetime(2026, 11, 20, tzinfo=UTC),
)
SHORT = "00ff"


@pytest.mark.parametrize(
    ("part", "secret", "value"),
    [
        ("punch", "server_key", SHORT),
        ("punch", "certificate_key", "not hex"),
        ("ledger", "server_key", "not hex"),
        ("sync", "connection_key", SHORT),
    ],
)
def test_a_bad_secret_is_named(
    make: MakeDoctor, settings: Config, part: str, secret: str, value: str
) -> None:
    changed: dict[str, Any] = {secret: value}
    found = look(make(part, replace(settings, **changed)))
    (one,) = (one for one in found if one.check == "secrets")
    assert (one.state.value, one.code, one.names) == ("failed", "badSecret", (secret.upper(),))


def test_a_key_that_opens_no_connection_is_a_bad_one(make: MakeDoctor, client: Client) -> None:
    assert seen(look(make("sync")), "secrets") == [(None, "ok", None)]
    connection = {
        **dict.fromkeys(("clientId", "name"), "x"),
        "secret": "AAAA",
        "automatic": False,
        "state": "connected",
        "checkedAt": datetime.now(UTC),
        "createdAt": datetime.now(UTC),
        "missingScopes": [],
    }
    client.document(connection_path(people.identifier("old"))).set(connection)
    assert seen(look(make("sync")), "secrets") == [(None, "failed", "badSecret")]


def test_a_clock_that_is_off_is_told(make: MakeDoctor) -> None:
    found = look(make("reports", clock=HandClock()))
    assert seen(found, "clock") == [(None, "warning", "off")]


def test_a_bucket_that_does_not_answer_is_told(make: MakeDoctor, settings: Config) -> None:
    found = look(make("reports", replace(settings, storage_emulator=f"http://{NOWHERE}")))
    assert seen(found, "files") == [(None, "failed", "noAnswer")]
    assert seen(found, "database") == [(None, "ok", None)]


def test_a_bucket_that_is_not_there_is_told(make: MakeDoctor, settings: Config) -> None:
    found = look(make("reports", replace(settings, report_bucket="nobodys")))
    assert seen(found, "files") == [(None, "failed", "gone")]


def test_a_queue_that_does_not_answer_is_told(make: MakeDoctor, settings: Config) -> None:
    found = look(make("reports", replace(settings, tasks_emulator=NOWHERE)))
    (one,) = (one for one in found if one.check == "tasks")
    assert (one.state.value, one.code) == ("failed", "noAnswer")
    assert one.names == ("reportsdoctor", "roles/cloudtasks.enqueuer", "cloudtasks.googleapis.com")


def test_a_task_that_does_not_come_is_told_after_a_minute(make: MakeDoctor, client: Client) -> None:
    sync, visit = make("sync"), client.document("doctor/sync")
    visit.set({"run": "lost", "at": datetime.now(UTC), "arrivedAt": None})
    assert seen(sync.follow(), "tasks") == [("syncdoctor", "waiting", None)]
    visit.update({"at": datetime.now(UTC) - timedelta(seconds=61)})
    assert seen(sync.follow(), "tasks") == [("syncdoctor", "failed", "notArrived")]


def test_a_task_of_an_earlier_visit_counts_for_none(client: Client) -> None:
    visits = Visits(client, "sync")
    visits.arrived("early")
    assert visits.last() is None
    visits.begin("now")
    for came, counts in (("early", False), ("now", True)):
        visits.arrived(came)
        known = visits.last()
        assert known is not None
        assert (known.took is not None) is counts


@pytest.mark.parametrize(
    ("minutes", "outcome", "told"),
    [(14, "ok", ("ok", None)), (14, "failed", ("failed", "endedBadly")), (16, "ok", ("failed", "late"))],
)
def test_how_and_when_a_schedule_ended_is_told(
    make: MakeDoctor, client: Client, minutes: int, outcome: str, told: tuple[str, str | None]
) -> None:
    clock = HandClock()
    beat = {"at": clock.now - timedelta(minutes=minutes), "outcome": outcome, "milliseconds": 40}
    client.document("heartbeats/sweep").set(beat)
    assert seen(look(make("punch", clock=clock)), "schedule") == [("sweep", *told)]


def test_a_schedule_leaves_how_it_ended(client: Client) -> None:
    clock = HandClock()
    beats = Heartbeats(client, clock)
    with beats.of("sweep"):
        clock.move(seconds=2)
    ran = client.document("heartbeats/sweep").get().to_dict()
    assert ran == {"at": clock.now, "outcome": "ok", "milliseconds": 2000}
    with pytest.raises(ZeroDivisionError), beats.of("sweep"):
        _ = 1 / 0
    assert client.document("heartbeats/sweep").get().get("outcome") == "failed"


@pytest.mark.parametrize(
    ("minutes", "told"), [(1, ("absent", "nothingYet")), (3, ("failed", "unsettled"))], ids=["new", "old"]
)
def test_a_punch_that_waits_for_its_receipt_is_told(
    make: MakeDoctor, client: Client, minutes: int, told: tuple[str, str]
) -> None:
    send(client, minutes=minutes)
    assert seen(look(make("punch")), "settling") == [(None, *told)]


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, ("ok", None)), (3, ("warning", "slow"))], ids=["at once", "after 3 min"]
)
def test_how_long_the_last_punch_waited_is_told(
    make: MakeDoctor, client: Client, minutes: int, told: tuple[str, str | None]
) -> None:
    send(client, minutes=minutes)
    batch, now = client.batch(), datetime.now(UTC)
    Receipts(client).overwrite(batch, RECEIPT, now)
    batch.commit()
    assert seen(look(make("punch")), "settling") == [(None, *told)]


def send(client: Client, *, minutes: int) -> None:
    """What of a punch is looked at. Nothing settles it: it is no real one."""
    at = datetime.now(UTC) - timedelta(minutes=minutes)
    client.document(f"punches/{RECEIPT.punch_id}").set({"punchId": RECEIPT.punch_id, "arrivedAt": at})
