"""The forecast: on which day somebody passes a limit at the present pace."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku.domain.calendar import day_kind
from dakoku.domain.forecast import Forecast, forecast
from dakoku.domain.plan import DayKind
from dakoku.domain.zone import dates_between
from functions.core.tests.domain.build import minutes

FIRST = date(2026, 11, 1)  # a Sunday
FRIDAY = date(2026, 11, 20)
LIMIT = minutes("45:00")


def kind(day: date) -> DayKind:
    return day_kind(day, {})


def each_day(since: date, until: date, working: str, off: str = "0:00") -> dict[date, int]:
    """The same overtime on every working day, and on every day off."""
    days = dates_between(since, until)
    return {day: minutes(working if kind(day) is DayKind.WORKING else off) for day in days}


def at(today: date, past: Mapping[date, int]) -> Forecast:
    return forecast(past, kind, today, LIMIT)


def test_three_hours_a_day_pass_forty_five_on_the_sixteenth_working_day() -> None:
    seen = at(FRIDAY, each_day(FIRST, FRIDAY - timedelta(days=1), "3:00"))
    assert seen == Forecast(minutes("63:00"), date(2026, 11, 23), passed=False)


def test_reaching_the_limit_is_not_passing_it() -> None:
    first_fifteen = each_day(FIRST, FRIDAY, "3:00")
    assert sum(first_fifteen.values()) == LIMIT
    assert at(FRIDAY, first_fifteen).passes == date(2026, 11, 23)


def test_days_off_have_a_pace_of_their_own() -> None:
    seen = at(FRIDAY, each_day(FIRST, FRIDAY - timedelta(days=1), "0:00", off="5:00"))
    assert seen == Forecast(minutes("45:00"), None, passed=False)


def test_a_months_first_days_have_the_pace_of_the_month_before() -> None:
    october = each_day(date(2026, 10, 5), date(2026, 10, 31), "2:30")
    assert at(FIRST, october) == Forecast(minutes("52:30"), date(2026, 11, 26), passed=False)


def test_what_is_passed_already_is_said_with_its_day() -> None:
    seen = at(FRIDAY, each_day(FIRST, FRIDAY - timedelta(days=1), "5:00"))
    assert (seen.passes, seen.passed) == (date(2026, 11, 13), True)


def test_nobody_without_a_record_passes_anything() -> None:
    assert at(FRIDAY, {}) == Forecast(0, None, passed=False)


@pytest.mark.parametrize("today", [FIRST, FRIDAY, date(2026, 11, 30)])
@given(extra=st.integers(0, 600), working=st.integers(0, 400))
def test_who_works_more_never_passes_later(today: date, extra: int, working: int) -> None:
    known = dict.fromkeys(dates_between(date(2026, 10, 20), today - timedelta(days=1)), working)
    less, more = at(today, known), at(today, {day: each + extra for day, each in known.items()})
    assert more.expected >= less.expected
    assert less.passes is None or (more.passes is not None and more.passes <= less.passes)
