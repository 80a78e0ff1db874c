"""The one update there is: the SDK's queue delivering the same punch again."""

from datetime import timedelta
from typing import Any

import pytest

from people import NORTH, NORTH_TABLET, SATO, SOUTH_TABLET, SUZUKI, TANAKA, Caller, enrolment, terminal
from rules.punches import AT, PUNCH, WALL, at_terminal, by_employee, path
from rules.rest import SERVER, Firestore

WHERE = f"punches/{PUNCH}"
RENEWED = terminal(NORTH_TABLET.id, NORTH, generation=2)


@pytest.fixture
def punched(firestore: Firestore) -> Firestore:
    """Sato has punched on north's tablet."""
    assert firestore.write(NORTH_TABLET, WHERE, at_terminal())
    return firestore


def test_the_same_punch_again_is_let_through_any_number_of_times(punched: Firestore) -> None:
    assert [punched.write(NORTH_TABLET, WHERE, at_terminal()) for _ in range(3)] == [True] * 3


def test_an_employees_own_punch_again_is_let_through(firestore: Firestore) -> None:
    punch = by_employee()
    assert [firestore.write(SATO, path(punch), punch) for _ in range(2)] == [True, True]


TAMPERED: dict[str, Any] = {
    "punchId": "b" * 20,
    "attempt": 2,
    "employeeId": SUZUKI.id,
    "departmentId": SOUTH_TABLET.department,
    "terminalId": SOUTH_TABLET.id,
    "source": "self",
    "type": "out",
    "at": AT - timedelta(minutes=30),
    "offline": True,
    "clock": {"wall": WALL, "offset": 1, "syncedWall": WALL, "monotonic": 0},
    "seal": {"keyId": "2026-11", "box": "B" * 512},
    "arrivedAt": AT,
    "note": "x",
}


def test_every_field_of_a_punch_is_tampered_with_below() -> None:
    assert set(TAMPERED) >= set(at_terminal())


@pytest.mark.parametrize("field", TAMPERED)
def test_a_replay_that_differs_is_denied(field: str, punched: Firestore) -> None:
    assert not punched.write(NORTH_TABLET, WHERE, at_terminal(**{field: TAMPERED[field]}))


@pytest.mark.parametrize("field", at_terminal())
def test_a_replay_that_lacks_a_field_is_denied(field: str, punched: Firestore) -> None:
    punch = at_terminal()
    del punch[field]
    assert not punched.write(NORTH_TABLET, WHERE, punch)


@pytest.mark.parametrize(
    "who",
    [SOUTH_TABLET, SATO, TANAKA, RENEWED],
    ids=["another tablet", "the employee", "an administrator", "a sign-in of another generation"],
)
def test_a_replay_by_anybody_else_is_denied(who: Caller, punched: Firestore) -> None:
    assert not punched.write(who, WHERE, at_terminal())


def test_a_renewed_tablet_may_replay_what_it_sent_before(punched: Firestore) -> None:
    punched.write(SERVER, f"terminals/{NORTH_TABLET.id}", enrolment(RENEWED))
    assert not punched.write(NORTH_TABLET, WHERE, at_terminal())
    assert punched.write(RENEWED, WHERE, at_terminal())


def test_nobody_deletes_a_punch(punched: Firestore) -> None:
    assert not any(punched.delete(who, WHERE) for who in (NORTH_TABLET, SATO, TANAKA))
