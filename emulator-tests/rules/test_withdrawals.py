"""Taking a punch back: a document of its own, sealed, from the punch's tablet."""

from typing import Any

import pytest

from people import LOST_TABLET, NORTH_TABLET, SATO, SOUTH, SOUTH_TABLET, TANAKA, Caller
from rules.punches import AT, BOX, PUNCH, path, withdrawal
from rules.rest import Firestore

WHERE = f"withdrawals/{PUNCH}"


@pytest.mark.parametrize("attempt", [1, 2, 99])
def test_a_tablet_withdraws_before_or_after_its_punch_has_come(attempt: int, firestore: Firestore) -> None:
    taken_back = withdrawal(attempt=attempt)
    assert firestore.write(NORTH_TABLET, path(taken_back, "withdrawals"), taken_back)


def test_the_same_withdrawal_again_is_let_through(firestore: Firestore) -> None:
    assert [firestore.write(NORTH_TABLET, WHERE, withdrawal()) for _ in range(2)] == [True, True]


@pytest.mark.parametrize(
    "changes", [{"type": "out"}, {"arrivedAt": AT}, {"seal": {"keyId": "k", "box": BOX}}]
)
def test_a_replay_that_differs_is_denied(changes: dict[str, Any], firestore: Firestore) -> None:
    assert firestore.write(NORTH_TABLET, WHERE, withdrawal())
    assert not firestore.write(NORTH_TABLET, WHERE, withdrawal(**changes))


@pytest.mark.parametrize("who", [SOUTH_TABLET, LOST_TABLET, SATO, TANAKA, None])
def test_nobody_but_its_tablet_withdraws_a_punch(who: Caller | None, firestore: Firestore) -> None:
    assert not firestore.write(who, WHERE, withdrawal())


BAD: dict[str, dict[str, Any]] = {
    "a field too many": {"source": "terminal"},
    "no seal": {"seal": None},
    "an oversize box": {"seal": {"keyId": "2026-11", "box": "A" * 601}},
    "another department": {"departmentId": SOUTH},
    "another tablet": {"terminalId": SOUTH_TABLET.id},
    "no tablet": {"terminalId": None},
    "an unknown type": {"type": "lunch"},
    "an instant in words": {"at": "08:21"},
    "the device's time of arrival": {"arrivedAt": AT},
    "attempt 100": {"attempt": 100},
}


@pytest.mark.parametrize("changes", BAD.values(), ids=BAD.keys())
def test_an_unsound_withdrawal_is_denied(changes: dict[str, Any], firestore: Firestore) -> None:
    taken_back = withdrawal(**changes)
    assert not firestore.write(NORTH_TABLET, path(taken_back, "withdrawals"), taken_back)


@pytest.mark.parametrize("missing", withdrawal())
def test_a_withdrawal_without_one_of_its_fields_is_denied(missing: str, firestore: Firestore) -> None:
    taken_back = withdrawal()
    del taken_back[missing]
    assert not firestore.write(NORTH_TABLET, WHERE, taken_back)
