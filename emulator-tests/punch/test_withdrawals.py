"""A withdrawal and its punch, in whichever order they arrive."""

from dataclasses import replace
from itertools import permutations

import pytest
from google.cloud.firestore import Client

import people
from clocks import NOON
from dakoku.store.punching import punches, withdrawals
from dakoku.store.punching.receipts import Status, Withdrawal
from dakoku_punch.settle.settler import Settler
from punch.sending import Tablet, Tap, read

SATO, SUZUKI = people.SATO, people.SUZUKI
WRONG = "ひまわり-2026"
SHEET = f"sheets/{SATO.id}_202611"


@pytest.fixture
def tap() -> Tap:
    return Tap(SATO, "in", NOON)


@pytest.mark.parametrize("order", ["PW", "WP", "PWP", "WPW", "PWWP"])
def test_a_withdrawn_punch_counts_nowhere_whichever_came_first(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap, order: str
) -> None:
    punch, withdrawal = punches.read(tablet.punch(tap)), withdrawals.read(tablet.withdrawal(tap))
    for letter in order:
        _ = settler.punch(punch) if letter == "P" else settler.withdrawal(withdrawal)
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["withdrawal"], receipt["workDate"]) == ("withdrawn", "accepted", None)
    sheet = client.document(SHEET).get().to_dict() or {"days": {}}
    assert sheet["days"] == {}
    assert not client.document(f"presence/{SATO.id}_20261120").get().exists


def test_a_punch_that_stood_in_the_record_stays_there_marked_as_withdrawn(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(tap)))
    settler.withdrawal(withdrawals.read(tablet.withdrawal(tap)))
    assert read(client, SHEET)["punches"][tap.id]["withdrawn"]


@pytest.mark.parametrize("order", list(permutations("abcd")))
def test_wrong_and_right_passwords_on_both_end_withdrawn_in_every_order(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap, order: tuple[str, ...]
) -> None:
    steps = {
        "a": lambda: settler.punch(punches.read(tablet.punch(tap, WRONG))),
        "b": lambda: settler.punch(punches.read(tablet.punch(tap, attempt=2))),
        "c": lambda: settler.withdrawal(withdrawals.read(tablet.withdrawal(tap, WRONG))),
        "d": lambda: settler.withdrawal(withdrawals.read(tablet.withdrawal(tap, attempt=2))),
    }
    for step in order:
        steps[step]()
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["withdrawal"]) == ("withdrawn", "accepted")
    assert (receipt["attempt"], receipt["withdrawalAttempt"]) == (2, 2)


@pytest.mark.parametrize("first", ["punch", "withdrawal"])
def test_a_withdrawal_with_a_wrong_password_leaves_the_punch(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap, first: str
) -> None:
    refused = withdrawals.read(tablet.withdrawal(tap, WRONG))
    if first == "withdrawal":
        alone = settler.withdrawal(refused)
        assert (alone.status, alone.withdrawal) == (Status.UNKNOWN, Withdrawal.REFUSED)
    settler.punch(punches.read(tablet.punch(tap)))
    settler.withdrawal(refused)
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["withdrawal"]) == ("accepted", "refused")
    assert "2026-11-20" in read(client, SHEET)["days"]


@pytest.mark.parametrize("order", ["PW", "WP"])
def test_nobody_withdraws_a_colleagues_punch_with_the_own_password(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap, order: str
) -> None:
    theirs = withdrawals.read(tablet.withdrawal(replace(tap, person=SUZUKI)))
    punch = punches.read(tablet.punch(tap))
    for letter in order:
        _ = settler.punch(punch) if letter == "P" else settler.withdrawal(theirs)
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["employeeId"], receipt["status"]) == (SATO.id, "accepted")
    assert receipt["withdrawal"] == "refused"


def test_what_a_confirmed_month_holds_is_not_withdrawn_behind_its_back(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    settler.punch(punches.read(tablet.punch(tap)))
    client.document(SHEET).update({"locked": True})
    settler.withdrawal(withdrawals.read(tablet.withdrawal(tap)))
    receipt = read(client, f"receipts/{tap.id}")
    assert (receipt["status"], receipt["withdrawal"]) == ("accepted", "held")
    assert not read(client, SHEET)["punches"][tap.id]["withdrawn"]


def test_a_held_punch_can_be_withdrawn(settler: Settler, tablet: Tablet, client: Client) -> None:
    jumped = Tap(SATO, "in", NOON, jumped=True)
    settler.punch(punches.read(tablet.punch(jumped)))
    settler.withdrawal(withdrawals.read(tablet.withdrawal(jumped)))
    assert read(client, f"receipts/{jumped.id}")["status"] == "withdrawn"


def test_taking_back_a_first_tap_lets_its_double_count(
    settler: Settler, tablet: Tablet, client: Client, tap: Tap
) -> None:
    double = replace(tap, id=people.identifier("double"), at=NOON.replace(second=20))
    for one in (tap, double):
        settler.punch(punches.read(tablet.punch(one)))
    assert read(client, f"receipts/{double.id}")["status"] == "duplicate"
    settler.withdrawal(withdrawals.read(tablet.withdrawal(tap)))
    assert read(client, f"receipts/{double.id}")["status"] == "accepted"
