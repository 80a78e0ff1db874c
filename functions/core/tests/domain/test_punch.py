"""What a punch's clock alone tells."""

from datetime import timedelta

import pytest

from dakoku.domain.punch import clock_jumped, in_future, too_old
from functions.core.tests.domain.build import moment

NOW = moment("12:00")
SYNCED = 1_700_000_000_000
MINUTE = 60_000


@pytest.mark.parametrize(
    ("age", "expected"), [(timedelta(days=30), False), (timedelta(days=30, seconds=1), True)]
)
def test_a_punch_is_too_old_after_thirty_days(age: timedelta, *, expected: bool) -> None:
    assert too_old(NOW - age, NOW) is expected


@pytest.mark.parametrize(
    ("ahead", "expected"),
    [(timedelta(minutes=-1), False), (timedelta(minutes=5), False), (timedelta(minutes=5, seconds=1), True)],
)
def test_a_punch_is_in_the_future_beyond_five_minutes(ahead: timedelta, *, expected: bool) -> None:
    assert in_future(NOW + ahead, NOW) is expected


@pytest.mark.parametrize(
    ("jump", "expected"),
    [(0, False), (5 * MINUTE, False), (5 * MINUTE + 1, True), (-5 * MINUTE, False), (-5 * MINUTE - 1, True)],
)
def test_a_clock_set_by_more_than_five_minutes_either_way_has_jumped(jump: int, *, expected: bool) -> None:
    passed = 90 * MINUTE
    assert clock_jumped(SYNCED + passed + jump, SYNCED, passed) is expected


@pytest.mark.parametrize(("synced", "passed"), [(None, None), (None, 5), (SYNCED, None)])
def test_a_clock_never_synced_tells_nothing(synced: int | None, passed: int | None) -> None:
    assert clock_jumped(SYNCED + 999 * MINUTE, synced, passed) is False
