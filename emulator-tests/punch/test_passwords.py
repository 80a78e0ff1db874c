"""What a seal proves, and what happens when it does not."""

from datetime import timedelta

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.platform import passwords
from dakoku.store.people.credentials import ALLOWED, WINDOW, Credentials
from dakoku.store.punching import punches
from dakoku.store.punching.receipts import Reason, Receipt, Status
from dakoku_punch.settle.settler import Settler
from dakoku_punch.sweep import Sweep
from punch.sending import PASSWORD, Tablet, Tap, read

SATO = people.SATO
WRONG = "ひまわり-2026"


def outcome(receipt: Receipt) -> tuple[Status, Reason | None]:
    return receipt.status, receipt.reason


@pytest.fixture
def tap() -> Tap:
    return Tap(SATO, "in", NOON)


def test_a_wrong_password_is_rejected_and_stays_out_of_the_sheet(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    receipt = settler.punch(punches.read(tablet.punch(tap, WRONG)))
    assert outcome(receipt) == (Status.REJECTED, Reason.WRONG_PASSWORD)
    assert not client.document(f"sheets/{SATO.id}_202611").get().exists


@pytest.mark.parametrize("order", [(1, 2), (2, 1), (1, 2, 1), (2, 2, 1)])
def test_the_right_password_after_a_wrong_one_counts_in_every_order(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap, order: tuple[int, ...]
) -> None:
    sent = {1: tablet.punch(tap, WRONG), 2: tablet.punch(tap, attempt=2)}
    for attempt in order:
        settler.punch(punches.read(sent[attempt]))
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["reason"], receipt["attempt"]) == ("accepted", None, 2)
    assert list(read(client, f"sheets/{SATO.id}_202611")["punches"]) == [tap.id]


def test_a_seal_made_for_another_punch_is_bad(settler: Settler, tablet: Tablet, tap: Tap) -> None:
    other = tablet.punch(Tap(SATO, "out", NOON))
    stolen = {**tablet.punch(tap), "seal": other["seal"]}
    assert outcome(settler.punch(punches.read(stolen))) == (Status.REJECTED, Reason.BAD_SEAL)


def test_a_withdrawals_seal_opens_no_punch(settler: Settler, tablet: Tablet, tap: Tap) -> None:
    crossed = {**tablet.punch(tap), "seal": tablet.withdrawal(tap)["seal"]}
    assert outcome(settler.punch(punches.read(crossed))) == (Status.REJECTED, Reason.BAD_SEAL)


def test_a_terminal_punch_without_a_seal_has_no_password(settler: Settler, tablet: Tablet, tap: Tap) -> None:
    bare = {**tablet.punch(tap), "seal": None}
    assert outcome(settler.punch(punches.read(bare))) == (Status.REJECTED, Reason.NO_PASSWORD)


def test_an_employee_without_a_password_is_not_let_in_by_any(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    client.document(f"credentials/{SATO.id}").delete()
    assert outcome(settler.punch(punches.read(tablet.punch(tap)))) == (
        Status.REJECTED,
        Reason.WRONG_PASSWORD,
    )


def test_a_key_that_is_not_known_yet_makes_the_punch_wait_and_only_after_thirty_days_is_bad(
    settler: Settler, sweep: Sweep, tablet: Tablet, clock: HandClock, tap: Tap
) -> None:
    document = tablet.punch(tap)
    rotated = {**document, "seal": {**document["seal"], "keyId": "next"}}
    sweep.client.document(f"punches/{tap.id}").set(rotated)
    assert outcome(settler.punch(punches.read(rotated))) == (Status.DEFERRED, Reason.UNKNOWN_KEY)
    clock.move(days=30, hours=1)
    sweep.run()
    assert read(sweep.client, f"receipts/{tap.id}")["reason"] == "badSeal"


def test_after_five_different_wrong_passwords_the_right_one_waits_and_is_then_accepted(
    settler: Settler, sweep: Sweep, tablet: Tablet, client: Client, clock: HandClock
) -> None:
    for n in range(ALLOWED):
        wrong = Tap(SATO, "in", NOON - timedelta(minutes=n))
        assert settler.punch(punches.read(tablet.punch(wrong, f"{WRONG}{n}"))).reason is Reason.WRONG_PASSWORD
    tap = Tap(SATO, "in", NOON)
    assert outcome(settler.punch(punches.read(tablet.punch(tap)))) == (
        Status.DEFERRED,
        Reason.TOO_MANY_TRIES,
    )
    assert read(client, f"receipts/{tap.id}")["retryAt"] == NOON + WINDOW
    clock.move(minutes=14)
    sweep.run()
    assert read(client, f"receipts/{tap.id}")["status"] == "deferred"
    clock.move(minutes=1)
    sweep.run()
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["retryAt"]) == ("accepted", None)


def test_one_wrong_password_on_many_punches_counts_once(
    settler: Settler, tablet: Tablet, client: Client
) -> None:
    for n in range(ALLOWED + 2):
        settler.punch(punches.read(tablet.punch(Tap(SATO, "in", NOON - timedelta(minutes=n)), WRONG)))
    tries = read(client, f"credentials/{SATO.id}")["tries"][people.NORTH_TABLET.id]
    assert len(tries["seen"]) == 1
    assert settler.punch(punches.read(tablet.punch(Tap(SATO, "out", NOON)))).status is Status.ACCEPTED


def test_tries_at_one_terminal_do_not_shut_out_another(settler: Settler, tablet: Tablet) -> None:
    for n in range(ALLOWED):
        settler.punch(punches.read(tablet.punch(Tap(SATO, "in", NOON), f"{WRONG}{n}")))
    elsewhere = Tap(SATO, "in", NOON, terminal=people.SOUTH_TABLET)
    assert settler.punch(punches.read(tablet.punch(elsewhere))).status is Status.ACCEPTED


def test_no_password_stands_in_the_database(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(tap, WRONG)))
    settler.punch(punches.read(tablet.punch(tap, attempt=2)))
    everything = " ".join(
        str(found.to_dict()) for collection in client.collections() for found in collection.stream()
    )
    assert WRONG not in everything
    assert PASSWORD not in everything


def test_a_former_password_counts_for_punches_made_before_the_change_for_thirty_days(
    settler: Settler, tablet: Tablet, client: Client, clock: HandClock
) -> None:
    batch = client.batch()
    credentials = Credentials(client)
    new = passwords.hashed("もみじ-2026")
    credentials.change(batch, SATO.id, new, credentials.get(SATO.id), NOON)
    batch.commit()
    before, after = NOON - timedelta(minutes=1), NOON + timedelta(minutes=1)
    cases = [
        (Tap(SATO, "in", before), PASSWORD, Status.ACCEPTED),
        (Tap(SATO, "out", before), "もみじ-2026", Status.ACCEPTED),
        (Tap(SATO, "in", after), PASSWORD, Status.REJECTED),
        (Tap(SATO, "out", after), "もみじ-2026", Status.ACCEPTED),
    ]
    for tap, password, status in cases:
        assert settler.punch(punches.read(tablet.punch(tap, password))).status is status
    clock.move(days=30)
    late = tablet.punch(Tap(SATO, "in", before), PASSWORD)
    assert outcome(settler.punch(punches.read(late))) == (Status.REJECTED, Reason.WRONG_PASSWORD)
