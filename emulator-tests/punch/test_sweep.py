"""The sweep finds what the trigger lost, and passes only what has its receipt."""

from datetime import timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.store.punching import punches
from dakoku.store.punching.sweeps import Sweeps
from dakoku_punch import sweep as swept
from dakoku_punch.settle.settler import Settler
from dakoku_punch.sweep import Sweep, Swept
from punch.sending import Tablet, Tap, read

SATO, SUZUKI = people.SATO, people.SUZUKI
WRONG = "ひまわり-2026"
EARLIER = NOON - timedelta(hours=1)


def test_a_punch_whose_trigger_was_lost_is_settled(sweep: Sweep, tablet: Tablet, client: Client) -> None:
    tap = Tap(SATO, "in", EARLIER)
    tablet.punch(tap)
    assert sweep.run() == Swept(looked_at=1, settled=1)
    assert read(client, f"receipts/{tap.id}")["status"] == "accepted"


def test_a_withdrawal_whose_trigger_was_lost_is_settled(sweep: Sweep, tablet: Tablet, client: Client) -> None:
    tap = Tap(SATO, "in", EARLIER)
    tablet.punch(tap)
    tablet.withdrawal(tap)
    sweep.run()
    assert read(client, f"receipts/{tap.id}")["status"] == "withdrawn"


def test_a_second_attempt_is_found_though_the_first_has_a_receipt(
    settler: Settler, sweep: Sweep, tablet: Tablet, client: Client
) -> None:
    tap = Tap(SATO, "in", EARLIER)
    settler.punch(punches.read(tablet.punch(tap, WRONG)))
    tablet.punch(tap, attempt=2)
    sweep.run()
    assert read(client, f"receipts/{tap.id}")["status"] == "accepted"


def test_what_has_just_arrived_is_left_to_the_trigger(sweep: Sweep, tablet: Tablet, clock: HandClock) -> None:
    tablet.punch(Tap(SATO, "in", NOON))
    assert sweep.run() == Swept()
    clock.move(minutes=3)
    assert sweep.run() == Swept(looked_at=1, settled=1)


def test_what_was_passed_is_not_looked_at_again(sweep: Sweep, settler: Settler, tablet: Tablet) -> None:
    settled = tablet.punch(Tap(SATO, "in", EARLIER))
    settler.punch(punches.read(settled))
    tablet.punch(Tap(SUZUKI, "in", EARLIER))  # at the same instant
    assert sweep.run() == Swept(looked_at=2, settled=1)
    assert sweep.run() == Swept()


def test_the_watermark_stays_before_what_could_not_be_settled_and_the_rest_is_settled_all_the_same(
    sweep: Sweep, tablet: Tablet, client: Client
) -> None:
    first, broken, last = (Tap(SATO, "in", EARLIER + timedelta(minutes=5 * n)) for n in range(3))
    for tap in (first, broken, last):
        tablet.punch(tap)
    client.document(f"punches/{broken.id}").update({"clock": None})
    assert sweep.run() == Swept(looked_at=3, settled=2, failed=1)
    assert Sweeps(client).mark("punches").document_id == first.id
    assert read(client, f"receipts/{last.id}")["status"] == "accepted"
    tablet.punch(broken)
    assert sweep.run() == Swept(looked_at=2, settled=1)
    assert Sweeps(client).mark("punches").document_id == last.id


def test_a_run_is_bounded_and_the_next_goes_on(
    sweep: Sweep, tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(5):
        tablet.punch(Tap(SATO, "in", EARLIER + timedelta(minutes=2 * n)))
    monkeypatch.setattr(swept, "PER_RUN", 3)
    assert sweep.run() == Swept(looked_at=3, settled=3)
    assert sweep.run() == Swept(looked_at=2, settled=2)


def test_it_publishes_the_sealing_keys(sweep: Sweep, client: Client, settler: Settler) -> None:
    sweep.run()
    assert read(client, "settings/sealing")["current"] == settler.prover.keyring.current
