"""What a punch must look like: exactly the fields of docs/data.md, nothing more, less or larger."""

from datetime import timedelta
from typing import Any

import pytest

from people import NORTH_TABLET, SATO
from rules.punches import AT, BOX, PUNCH, WALL, at_terminal, by_employee, path
from rules.rest import Firestore

CLOCK = {"wall": WALL, "offset": 0, "syncedWall": WALL - 60_000, "monotonic": 60_000}
SEAL = {"keyId": "2026-11", "box": BOX}


@pytest.mark.parametrize("type_", ["in", "out", "breakStart", "breakEnd", "outingStart", "outingEnd"])
def test_every_type_of_punch_is_let_through(type_: str, firestore: Firestore) -> None:
    punch = at_terminal(type=type_)
    assert firestore.write(NORTH_TABLET, path(punch), punch)


GOOD: dict[str, dict[str, Any]] = {
    "made offline": {"offline": True, "at": AT - timedelta(days=2)},
    "on a clock that was never synced": {
        "clock": {"wall": WALL, "offset": None, "syncedWall": None, "monotonic": None}
    },
    "on a clock that runs behind": {"clock": CLOCK | {"offset": -90_000}},
    "with the largest box": {"seal": SEAL | {"box": "A" * 600}},
    "under the first new seal": {"attempt": 2},
    "under the last new seal": {"attempt": 99},
}


@pytest.mark.parametrize("changes", GOOD.values(), ids=GOOD.keys())
def test_a_sound_punch_is_let_through(changes: dict[str, Any], firestore: Firestore) -> None:
    punch = at_terminal(**changes)
    assert firestore.write(NORTH_TABLET, path(punch), punch)


BAD: dict[str, dict[str, Any]] = {
    "a field too many": {"note": "x"},
    "an id of 19": {"punchId": PUNCH[:-1]},
    "an id of 21": {"punchId": PUNCH + "0"},
    "an id in capitals": {"punchId": PUNCH.upper()},
    "an attempt in words": {"attempt": "2"},
    "attempt 0": {"attempt": 0},
    "attempt 100": {"attempt": 100},
    "no employee": {"employeeId": None},
    "an employee id that is a path": {"employeeId": "a/b"},
    "an unknown source": {"source": "kiosk"},
    "an unknown type": {"type": "lunch"},
    "an instant in words": {"at": "2026-11-20T08:21:07Z"},
    "an instant in ms": {"at": WALL},
    "offline in words": {"offline": "no"},
    "no clock": {"clock": None},
    "a clock without the wall": {"clock": CLOCK | {"wall": None}},
    "a clock in fractions": {"clock": CLOCK | {"monotonic": 60_000.5}},
    "a clock with more": {"clock": CLOCK | {"zone": "Asia/Tokyo"}},
    "a clock with less": {"clock": {"wall": WALL}},
    "no seal": {"seal": None},
    "a seal with more": {"seal": SEAL | {"password": "x"}},
    "a seal without a key": {"seal": {"box": BOX}},
    "a seal with an empty key": {"seal": SEAL | {"keyId": ""}},
    "a seal with a long key": {"seal": SEAL | {"keyId": "k" * 65}},
    "an oversize box": {"seal": SEAL | {"box": "A" * 601}},
    "an empty box": {"seal": SEAL | {"box": ""}},
    "a box that is no base64url": {"seal": SEAL | {"box": "p@ssword"}},
    "a box in a list": {"seal": SEAL | {"box": ["A"]}},
    "the device's time of arrival": {"arrivedAt": AT},
    "no time of arrival": {"arrivedAt": None},
}


@pytest.mark.parametrize("changes", BAD.values(), ids=BAD.keys())
def test_an_unsound_punch_is_denied(changes: dict[str, Any], firestore: Firestore) -> None:
    punch = at_terminal(**changes)
    assert not firestore.write(NORTH_TABLET, path(punch), punch)


@pytest.mark.parametrize("missing", at_terminal())
def test_a_punch_without_one_of_its_fields_is_denied(missing: str, firestore: Firestore) -> None:
    punch = at_terminal()
    where = path(punch)
    del punch[missing]
    assert not firestore.write(NORTH_TABLET, where, punch)


@pytest.mark.parametrize(
    ("place", "attempt"),
    [("other", 1), (PUNCH, 2), (f"{PUNCH}~2", 1), (f"{PUNCH}~3", 2), (f"{PUNCH}~02", 2), (f"{PUNCH}~1", 1)],
)
def test_a_punch_lies_under_its_own_id_and_attempt(place: str, attempt: int, firestore: Firestore) -> None:
    assert not firestore.write(NORTH_TABLET, f"punches/{place}", at_terminal(attempt=attempt))


@pytest.mark.parametrize(
    "changes",
    [
        {"seal": SEAL},
        {"attempt": 2},
        {"terminalId": NORTH_TABLET.id},
        {"source": "terminal"},
        {"departmentId": "a/b"},
    ],
    ids=["a seal", "a second attempt", "a terminal", "a terminal's source", "a department that is a path"],
)
def test_a_punch_on_the_employee_page_is_denied_with(changes: dict[str, Any], firestore: Firestore) -> None:
    punch = by_employee(**changes)
    assert not firestore.write(SATO, path(punch), punch)
