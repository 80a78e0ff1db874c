"""Which dates a run has, and in what parts they are read."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku.domain.zone import dates_between
from dakoku.platform.errors import InvalidInput
from dakoku_sync.pulling.dates import MOST_DAYS, checked, nightly, slices

TODAY = date(2026, 11, 22)


def test_every_night_the_40_days_that_end_yesterday_are_pulled() -> None:
    assert nightly(TODAY) == (date(2026, 10, 13), date(2026, 11, 21))
    assert len(dates_between(*nightly(TODAY))) == 40


@pytest.mark.parametrize(
    ("first", "last"),
    [("2026-11-21", "2026-11-21"), ("2026-10-13", "2026-11-21"), ("2025-03-20", "2025-04-10")],
)
def test_a_range_by_hand_may_be_any_that_is_over(first: str, last: str) -> None:
    span = date.fromisoformat(first), date.fromisoformat(last)
    assert checked(*span, TODAY) == span


@pytest.mark.parametrize(
    ("first", "last", "field", "code"),
    [
        ("2026-11-21", "2026-11-20", "to", "endBeforeStart"),
        ("2026-11-21", "2026-11-22", "to", "notOver"),
        ("2026-10-12", "2026-11-21", "from", "tooLong"),
    ],
)
def test_what_cannot_be_pulled_is_named(first: str, last: str, field: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        checked(date.fromisoformat(first), date.fromisoformat(last), TODAY)
    assert [(one.field, one.code) for one in refused.value.fields] == [(field, code)]


@given(st.integers(0, MOST_DAYS - 1), st.integers(1, 62))
def test_slices_have_every_date_once_and_none_is_too_long(length: int, size: int) -> None:
    span = TODAY, TODAY + timedelta(days=length)
    parts = slices(span, size)
    assert [day for part in parts for day in dates_between(*part)] == list(dates_between(*span))
    assert len(parts) == -(-(length + 1) // size)
