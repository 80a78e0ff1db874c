"""Punches around a transfer, before a first day in service and after a last one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.store.punching import punches
from dakoku.store.punching.receipts import Reason, Receipt, Status
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

SATO = people.SATO
EMPLOYEE = f"employees/{SATO.id}"
MORNING = datetime(2026, 11, 19, 23, 20, tzinfo=UTC)  # 20 November, 08:20 in Japan
MOVED = [{"departmentId": people.NORTH, "from": None}, {"departmentId": people.SOUTH, "from": "2026-11-20"}]


@pytest.fixture(name="told")
def _told(settler: Settler, tablet: Tablet, clock: HandClock) -> "Told":
    return Told(settler, tablet, clock)


class Told:
    """Sends a tap, and says what came of it."""

    def __init__(self, settler: Settler, tablet: Tablet, clock: HandClock) -> None:
        self._settler, self._tablet, self._clock = settler, tablet, clock

    def __call__(self, tap: Tap) -> tuple[Status, Reason | None]:
        self._clock.now = tap.at + timedelta(minutes=1)
        receipt: Receipt = self._settler.punch(punches.read(self._tablet.punch(tap)))
        return receipt.status, receipt.reason


@pytest.mark.parametrize("carried_out", [False, True], ids=["before newday", "after newday"])
def test_at_the_old_departments_terminal_a_punch_on_the_day_of_the_transfer_counts(
    told: Told, client: Client, carried_out: bool
) -> None:
    now = {"departmentId": people.SOUTH, "nextChange": None} if carried_out else {"nextChange": "2026-11-20"}
    client.document(EMPLOYEE).update({"assignments": MOVED, **now})
    assert told(Tap(SATO, "in", MORNING)) == (Status.ACCEPTED, None)
    later = replace(Tap(SATO, "out", MORNING + timedelta(hours=9)), terminal=people.SOUTH_TABLET)
    assert told(later) == (Status.ACCEPTED, None)
    sheet = read(client, f"sheets/{SATO.id}_202611")
    assert (sheet["days"]["2026-11-20"]["start"], sheet["days"]["2026-11-20"]["end"]) == (500, 1040)
    assert sheet["departmentId"] == (people.SOUTH if carried_out else people.NORTH)
    other = {day: one.get("departmentId") for day, one in sheet["plan"]["days"].items()}
    assert other["2026-11-19"] == (people.NORTH if carried_out else None)
    assert other["2026-11-20"] == (None if carried_out else people.SOUTH)
    assert read(client, f"presence/{SATO.id}_20261120")["departmentId"] == people.SOUTH


def test_the_day_before_the_transfer_stays_the_old_departments_however_late_it_comes(
    told: Told, client: Client
) -> None:
    moved = {"departmentId": people.SOUTH, "assignments": MOVED}
    client.document(EMPLOYEE).update(moved)
    assert told(Tap(SATO, "in", MORNING - timedelta(days=1), offline=True)) == (Status.ACCEPTED, None)
    assert read(client, f"presence/{SATO.id}_20261119")["departmentId"] == people.NORTH


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (MORNING, (Status.REJECTED, Reason.INACTIVE_EMPLOYEE)),
        (MORNING + timedelta(hours=15, minutes=39), (Status.REJECTED, Reason.INACTIVE_EMPLOYEE)),
        (MORNING + timedelta(hours=15, minutes=41), (Status.ACCEPTED, None)),  # 21 November, 00:01
        (MORNING + timedelta(days=1), (Status.ACCEPTED, None)),
    ],
)
def test_before_the_first_day_in_service_nothing_counts(
    told: Told, client: Client, at: datetime, expected: tuple[Status, Reason | None]
) -> None:
    client.document(EMPLOYEE).update({"joinedOn": "2026-11-21"})
    assert told(Tap(SATO, "in", at)) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (MORNING, (Status.ACCEPTED, None)),
        (MORNING + timedelta(hours=20), (Status.ACCEPTED, None)),  # the last night, 04:20
        (MORNING + timedelta(days=1), (Status.REJECTED, Reason.INACTIVE_EMPLOYEE)),
    ],
)
@pytest.mark.parametrize("active", [True, False], ids=["before newday", "after newday"])
def test_after_the_last_day_in_service_nothing_counts(
    told: Told, client: Client, at: datetime, expected: tuple[Status, Reason | None], active: bool
) -> None:
    client.document(EMPLOYEE).update({"leftOn": "2026-11-20", "active": active})
    assert told(Tap(SATO, "in", at)) == expected
