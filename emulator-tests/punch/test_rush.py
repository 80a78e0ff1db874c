"""Many at once: no document is shared between people, and one person's own punches sort themselves out."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON
from dakoku.platform import passwords
from dakoku.store.people.credentials import Credentials
from dakoku.store.punching import punches
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt, Status
from dakoku_punch.settle.settler import Settler
from punch.sending import PASSWORD, Tablet, Tap, read

PEOPLE = [replace(people.SATO, id=people.identifier(f"p{n:02}x"), code=f"1{n:03}") for n in range(60)]


@pytest.fixture
def staff(client: Client) -> list[people.Employee]:
    """Sixty people of one department."""
    batch = client.batch()
    same = passwords.hashed(PASSWORD)
    for person in PEOPLE:
        batch.set(client.document(f"employees/{person.id}"), people.employment(person))
        Credentials(client).put(batch, person.id, same, people.ENROLLED)
    batch.commit()
    return PEOPLE


def settle_all(settler: Settler, sent: list[SentPunch]) -> list[Receipt]:
    """All of them, thirty-two at a time."""
    with ThreadPoolExecutor(32) as pool:
        return list(pool.map(settler.punch, sent))


def test_twenty_people_of_one_department_punch_in_the_same_second(
    settler: Settler, tablet: Tablet, staff: list[people.Employee]
) -> None:
    sent = [punches.read(tablet.punch(Tap(person, "in", NOON))) for person in staff[:20]]
    assert {receipt.status for receipt in settle_all(settler, sent)} == {Status.ACCEPTED}


def test_in_a_morning_rush_nothing_fails_and_every_sheet_is_right(
    settler: Settler, tablet: Tablet, client: Client, staff: list[people.Employee]
) -> None:
    arrivals = [Tap(person, "in", NOON - timedelta(hours=4, seconds=n)) for n, person in enumerate(staff)]
    departures = [Tap(person, "out", NOON) for person in staff]
    sent = [punches.read(tablet.punch(tap)) for tap in arrivals + departures]
    receipts = settle_all(settler, sent + sent)  # each of them delivered twice
    assert {receipt.status for receipt in receipts} == {Status.ACCEPTED}
    for n, person in enumerate(staff):
        sheet = read(client, f"sheets/{person.id}_202611")
        assert len(sheet["punches"]) == 2
        # Seconds are cut at both ends: whoever came up to n seconds before 08:00 began at 07:59 (n > 0).
        assert sheet["totals"]["worked"] == 240 + -(-n // 60)
        assert read(client, f"presence/{person.id}_20261120")["state"] == "out"


def test_one_persons_backlog_arriving_at_once_is_settled_completely(
    settler: Settler, tablet: Tablet, client: Client
) -> None:
    taps = [
        Tap(people.SATO, kind, NOON - timedelta(days=day, hours=hours), offline=True)
        for day in range(5)
        for kind, hours in (("in", 4), ("out", 0))
    ]
    settle_all(settler, [punches.read(tablet.punch(tap)) for tap in taps])
    totals = read(client, f"sheets/{people.SATO.id}_202611")["totals"]
    assert (totals["worked"], totals["daysWorked"]) == (5 * 240, 5)
