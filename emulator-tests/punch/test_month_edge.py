"""Punches at the edge of a month, where two sheets are derived together."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.store.punching import punches
from dakoku.store.punching.receipts import Reason, Status
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

SATO = people.SATO
LATE = datetime(2027, 3, 31, 13, 0, tzinfo=UTC)  # 31 March, 22:00 in Japan


@pytest.fixture(autouse=True)
def _april(clock: HandClock) -> None:
    clock.now = LATE + timedelta(hours=12)


def test_a_night_from_31_march_to_1_april_belongs_to_march(
    settler: Settler, tablet: Tablet, client: Client
) -> None:
    for tap in (Tap(SATO, "in", LATE), Tap(SATO, "out", LATE + timedelta(hours=3, minutes=30))):
        assert settler.punch(punches.read(tablet.punch(tap))).status is Status.ACCEPTED
    march = read(client, f"sheets/{SATO.id}_202703")
    assert (march["days"]["2027-03-31"]["start"], march["days"]["2027-03-31"]["end"]) == (1320, 1530)
    assert len(march["punches"]) == 2
    assert read(client, f"sheets/{SATO.id}_202704")["days"] == {}


@pytest.mark.parametrize("order", list(permutations((0, 1, 2))))
def test_an_end_after_the_boundary_belongs_to_the_night_before_in_every_order(
    settler: Settler, tablet: Tablet, client: Client, order: tuple[int, ...]
) -> None:
    taps = [
        Tap(SATO, "in", LATE),
        Tap(SATO, "out", LATE + timedelta(hours=10)),  # 1 April, 08:00
        Tap(SATO, "in", LATE + timedelta(hours=11)),
    ]
    for n in order:
        settler.punch(punches.read(tablet.punch(taps[n])))
    days = [read(client, f"sheets/{SATO.id}_{month}")["days"] for month in ("202703", "202704")]
    assert (days[0]["2027-03-31"]["end"], days[0]["2027-03-31"]["worked"]) == (1920, 600)
    assert [one["id"] for one in days[1]["2027-04-01"]["punches"]] == [taps[2].id]
    receipt = read(client, f"receipts/{taps[1].id}")
    assert (receipt["status"], receipt["workDate"]) == ("accepted", "2027-03-31")
    presence = [read(client, f"presence/{SATO.id}_{day}") for day in ("20270331", "20270401")]
    assert [one["state"] for one in presence] == ["out", "in"]


def test_an_end_that_would_change_a_confirmed_march_is_held(
    settler: Settler, tablet: Tablet, client: Client
) -> None:
    settler.punch(punches.read(tablet.punch(Tap(SATO, "in", LATE))))
    client.document(f"sheets/{SATO.id}_202703").update({"locked": True})
    late = settler.punch(punches.read(tablet.punch(Tap(SATO, "out", LATE + timedelta(hours=10)))))
    assert (late.status, late.reason) == (Status.HELD, Reason.MONTH_LOCKED)
    april = settler.punch(punches.read(tablet.punch(Tap(SATO, "in", LATE + timedelta(hours=11)))))
    assert april.status is Status.ACCEPTED
