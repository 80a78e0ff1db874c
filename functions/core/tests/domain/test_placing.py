"""Which work date a punch belongs to."""

from datetime import date, timedelta

import pytest

from dakoku.domain.placing import place
from dakoku.domain.punch import Punch
from functions.core.tests.domain.build import FRIDAY, RULES, SATURDAY, minutes, present, tap


def placed(*taps: Punch) -> dict[date, list[tuple[str, int]]]:
    """Type and minute of what is counted, by work date."""
    days = place(taps, RULES)
    return {
        day: [(one.punch.type.value, one.minute) for one in days[day] if not one.duplicate] for day in days
    }


def test_one_minute_to_five_is_28_59_of_the_date_before() -> None:
    assert placed(tap("in", "04:59", SATURDAY)) == {FRIDAY: [("in", minutes("28:59"))]}


def test_five_oclock_is_a_new_date() -> None:
    assert placed(tap("in", "05:00", SATURDAY)) == {SATURDAY: [("in", minutes("5:00"))]}


def test_a_dormitory_night_ends_at_33_00() -> None:
    night = placed(tap("in", "16:00"), tap("out", "09:00", SATURDAY))
    assert night == {FRIDAY: [("in", minutes("16:00")), ("out", minutes("33:00"))]}


def test_breaks_and_outings_of_a_night_stay_with_it() -> None:
    small_hours = ["breakStart", "breakEnd", "outingStart", "outingEnd"]
    taps = [tap(kind, f"0{hour}:30", SATURDAY) for hour, kind in enumerate(small_hours, start=5)]
    night = placed(tap("in", "16:00"), *taps, tap("out", "09:00", SATURDAY))
    assert [kind for kind, _ in night[FRIDAY]] == ["in", *small_hours, "out"]


def test_an_arrival_never_closes_an_open_interval() -> None:
    days = placed(tap("in", "16:00"), tap("in", "08:00", SATURDAY), tap("out", "10:00", SATURDAY))
    assert [kind for kind, _ in days[FRIDAY]] == ["in"]
    assert [kind for kind, _ in days[SATURDAY]] == ["in", "out"]


@pytest.mark.parametrize(("time", "day"), [("12:00", FRIDAY), ("12:01", SATURDAY)])
def test_an_open_interval_takes_a_departure_up_to_twenty_hours_later(time: str, day: date) -> None:
    assert (
        "out" in [kind for kind, _ in placed(tap("in", "16:00"), tap("out", time, SATURDAY))[day]]
    ) is True


def test_a_closed_interval_takes_nothing_more() -> None:
    days = placed(*present("16:00-22:00"), tap("out", "06:00", SATURDAY))
    assert days[SATURDAY] == [("out", minutes("6:00"))]


def test_a_departure_on_the_same_date_needs_no_open_interval() -> None:
    assert list(placed(tap("out", "17:00"))) == [FRIDAY]


def test_the_31st_of_march_reaches_into_the_first_of_april() -> None:
    last = date(2027, 3, 31)
    days = placed(tap("in", "22:00", last), tap("out", "01:30", last + timedelta(days=1)))
    assert days == {last: [("in", minutes("22:00")), ("out", minutes("25:30"))]}


def test_a_withdrawn_punch_is_ignored() -> None:
    days = placed(tap("in", "08:00"), tap("out", "12:00", withdrawn=True), tap("out", "17:00"))
    assert days == {FRIDAY: [("in", minutes("8:00")), ("out", minutes("17:00"))]}


@pytest.mark.parametrize(
    ("times", "counted"),
    [
        (["08:00:00", "08:00:30"], ["08:00"]),
        (["08:00:00", "08:01:00"], ["08:00"]),  # within 60 s includes the 60th
        (["08:00:00", "08:01:01"], ["08:00", "08:01"]),
        (["08:00:00", "08:00:50", "08:01:40"], ["08:00", "08:01"]),  # duplicates do not prolong the minute
    ],
)
def test_the_earliest_of_a_double_tap_counts(times: list[str], counted: list[str]) -> None:
    days = placed(*(tap("in", time) for time in times))
    assert days[FRIDAY] == [("in", minutes(time)) for time in counted]


def test_another_type_in_between_makes_it_no_double_tap() -> None:
    days = placed(tap("in", "08:00:00"), tap("out", "08:00:20"), tap("in", "08:00:40"))
    assert [kind for kind, _ in days[FRIDAY]] == ["in", "out", "in"]


def test_a_duplicate_is_kept_beside_the_punch_it_repeats() -> None:
    taps = tap("in", "16:00"), tap("out", "09:00:00", SATURDAY), tap("out", "09:00:30", SATURDAY)
    days = place(taps, RULES)
    assert [one.duplicate for one in days[FRIDAY]] == [False, False, True]
    assert SATURDAY not in days


def test_a_double_tap_across_the_boundary_stays_one_arrival() -> None:
    days = place([tap("in", "04:59:40", SATURDAY), tap("in", "05:00:10", SATURDAY)], RULES)
    assert [(one.minute, one.duplicate) for one in days[FRIDAY]] == [(1739, False), (1740, True)]


def test_at_one_instant_the_end_comes_before_the_beginning_whatever_the_ids() -> None:
    days = placed(tap("in", "09:00"), tap("in", "12:00", id="a"), tap("out", "12:00", id="b"))
    assert days[FRIDAY] == [("in", 540), ("out", 720), ("in", 720)]
