"""Month totals, and how far one punch reaches."""

from datetime import date, timedelta

import pytest

from dakoku.domain.punch import Source
from dakoku.domain.sheet import Affected, affected, derive_days, totals
from dakoku.domain.zone import dates_between
from functions.core.tests.domain.build import (
    FRIDAY,
    RULES,
    SATURDAY,
    SUNDAY,
    day_off,
    hours,
    moment,
    present,
    tap,
    working,
)


def test_totals_add_complete_days_and_only_count_incomplete_ones() -> None:
    monday = SUNDAY + timedelta(days=1)
    plans = {SATURDAY: day_off(), SUNDAY: day_off()}
    taps = [*present("07:30-18:00"), *present("08:00-15:00", SATURDAY), tap("in", "08:30", monday)]
    days = derive_days(taps, lambda day: plans.get(day, working()), RULES, dates_between(FRIDAY, monday))
    month = totals(days.values())
    expected = hours("17:30", "8:30", before="1:00", after="1:00", off="7:00")
    assert (month.worked, month.regular, month.overtime) == (expected.worked, expected.regular, 540)
    assert (month.before, month.after, month.day_off) == (expected.before, expected.after, expected.day_off)
    assert (month.days_worked, month.days_incomplete) == (2, 1)


def test_a_date_without_punches_has_no_day() -> None:
    days = derive_days(present("08:30-17:00"), lambda _: working(), RULES, [FRIDAY, SATURDAY])
    assert list(days) == [FRIDAY]


def test_a_date_whose_only_punch_is_withdrawn_has_no_day() -> None:
    assert derive_days([tap("in", "08:30", withdrawn=True)], lambda _: working(), RULES, [FRIDAY]) == {}


def test_only_the_dates_asked_for_are_derived() -> None:
    taps = [*present("08:30-17:00"), *present("08:30-17:00", SATURDAY, Source.SELF)]
    assert list(derive_days(taps, lambda _: working(), RULES, [SATURDAY])) == [SATURDAY]


def test_a_punch_in_mid_month_touches_one_sheet() -> None:
    assert affected(moment("18:00"), RULES) == Affected(
        dates=(FRIDAY - timedelta(days=1), FRIDAY, SATURDAY), sheets=("2026-11",), months=("2026-11",)
    )


def test_a_morning_punch_cannot_reach_the_next_date() -> None:
    assert affected(moment("08:00"), RULES).dates == (FRIDAY - timedelta(days=1), FRIDAY)


@pytest.mark.parametrize(
    ("day", "time", "sheets", "months"),
    [
        (date(2026, 12, 1), "08:00", ("2026-11", "2026-12"), ("2026-11", "2026-12")),
        (date(2026, 12, 2), "08:00", ("2026-12",), ("2026-11", "2026-12")),
        (date(2026, 12, 3), "08:00", ("2026-12",), ("2026-12",)),
        (date(2026, 12, 29), "18:00", ("2026-12",), ("2026-12",)),
        (date(2026, 12, 30), "18:00", ("2026-12",), ("2026-12", "2027-01")),
        (date(2026, 12, 31), "08:00", ("2026-12",), ("2026-12", "2027-01")),
        (date(2026, 12, 31), "18:00", ("2026-12", "2027-01"), ("2026-12", "2027-01")),
    ],
)
def test_at_a_months_edge_a_punch_reaches_both_sheets(
    day: date, time: str, sheets: tuple[str, ...], months: tuple[str, ...]
) -> None:
    reach = affected(moment(time, day), RULES)
    assert (reach.sheets, reach.months) == (sheets, months)


def test_a_double_tap_can_reach_a_moment_further_than_the_open_interval() -> None:
    earlier, arriving = tap("in", "08:59:45"), tap("in", "09:00:15")
    leaving = tap("out", "05:00:10", SATURDAY)  # 20 hours after `arriving`, more than that after `earlier`
    before = derive_days([arriving, leaving], lambda _: working(), RULES, [FRIDAY, SATURDAY])
    after = derive_days([earlier, arriving, leaving], lambda _: working(), RULES, [FRIDAY, SATURDAY])
    assert (list(before), list(after)) == ([FRIDAY], [FRIDAY, SATURDAY])
    assert affected(earlier.at, RULES).dates[-1] == SATURDAY


def test_a_departure_on_the_first_completes_a_night_begun_in_the_month_before() -> None:
    last, first = date(2026, 11, 30), date(2026, 12, 1)
    leaving = tap("out", "09:00", first)
    reach = affected(leaving.at, RULES)
    days = derive_days([tap("in", "16:00", last), leaving], lambda _: day_off(), RULES, reach.dates)
    assert (list(days), days[last].end) == ([last], 33 * 60)
