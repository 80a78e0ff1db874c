"""Only what can change no more is set aside."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tools.soak.aside import is_settled_for_good

NOW = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)
LONG_AGO = {"status": "accepted", "withdrawal": None, "attempt": 1, "at": NOW - timedelta(seconds=260)}


@pytest.mark.parametrize("status", ["accepted", "duplicate"])
def test_what_counts_or_repeats_another_is(status: str) -> None:
    assert is_settled_for_good(LONG_AGO | {"status": status}, NOW)


@pytest.mark.parametrize(
    "otherwise",
    [
        {"status": "held"},
        {"status": "rejected"},
        {"status": "withdrawn", "withdrawal": "accepted"},
        {"withdrawal": "refused"},
        {"attempt": 2},
        {"at": NOW - timedelta(seconds=250)},
        {"at": NOW + timedelta(minutes=3)},
    ],
    ids=str,
)
def test_what_something_may_still_happen_to_is_not(otherwise: dict[str, Any]) -> None:
    assert not is_settled_for_good(LONG_AGO | otherwise, NOW)
