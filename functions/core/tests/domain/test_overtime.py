"""What counts as overtime, before, after and on days off, and what is worked time."""

import pytest

from dakoku.domain.duration import hhmm
from dakoku.domain.exclusions import ExclusionRefused, Exclusions
from dakoku.domain.plan import DayKind, DayPlan
from functions.core.tests.domain.build import (
    SUNDAY,
    day_off,
    derived,
    figures,
    hours,
    minutes,
    present,
    rest,
    span,
    working,
)

LUNCH = "12:00-12:45"


def test_half_past_eight_to_six_against_five_is_one_hour_over() -> None:
    day = derived(working("08:30-17:00"), *present("08:30-18:00"))
    assert figures(day).overtime == minutes("1:00")
    assert figures(day).after == minutes("1:00")


def test_a_patterns_break_leaves_eight_forty_five_as_seven_forty_five_and_one_hour() -> None:
    day = derived(working("08:30-17:00", LUNCH), *present("08:30-18:00"))
    assert figures(day) == hours("8:45", "7:45", after="1:00")


def test_a_sunday_with_ninety_minutes_excluded_is_five_and_a_half_hours() -> None:
    taps = present("08:00-15:00", SUNDAY)
    day = derived(day_off(), *taps, day=SUNDAY, exclusions=Exclusions(day_off=90))
    assert figures(day) == hours("5:30", "0:00", off="5:30")


@pytest.mark.parametrize("kind", [DayKind.DAY_OFF, DayKind.HOLIDAY])
def test_a_day_off_takes_no_break_by_itself_and_is_all_overtime(kind: DayKind) -> None:
    assert figures(derived(day_off(kind), *present("08:00-15:00"))) == hours("7:00", "0:00", off="7:00")


def test_a_recorded_break_counts_on_a_day_off() -> None:
    day = derived(day_off(), *present("08:00-15:00"), *rest("11:30-12:30"))
    assert figures(day) == hours("6:00", "0:00", off="6:00")


def test_months_add_minutes() -> None:
    assert hhmm(minutes("59:18") + minutes("28:30")) == "87:48"


def test_recorded_breaks_replace_the_patterns_break() -> None:
    day = derived(working("08:30-17:00", LUNCH), *present("08:30-18:00"), *rest("12:10-12:30"))
    assert figures(day) == hours("9:10", "7:45", after="1:00")


def test_a_break_that_took_no_time_replaces_nothing() -> None:
    day = derived(working("08:30-17:00", LUNCH), *present("08:30-18:00"), *rest("12:10:05-12:10:50"))
    assert figures(day) == hours("8:45", "7:45", after="1:00")


def test_the_patterns_break_is_not_taken_from_hours_before_or_after_it() -> None:
    day = derived(working("08:30-17:00", LUNCH), *present("13:00-20:00"))
    assert figures(day) == hours("7:00", "7:45", after="3:00")


def test_a_break_across_the_end_of_the_pattern_splits_there() -> None:
    day = derived(working("08:30-17:00"), *present("08:30-18:00"), *rest("16:40-17:10"))
    assert figures(day) == hours("9:00", "8:30", after="0:50")


def test_a_break_across_the_start_of_the_pattern_splits_there() -> None:
    day = derived(working("08:30-17:00"), *present("07:30-17:00"), *rest("08:10-08:40"))
    assert figures(day) == hours("9:00", "8:30", before="0:40")


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("09:30-18:00", hours("8:30", "8:30", after="1:00")),  # late start: not set off against the evening
        ("07:30-16:00", hours("8:30", "8:30", before="1:00")),  # early end: nor against the morning
        ("09:30-16:00", hours("6:30", "8:30")),  # never negative
        ("07:45-17:20", hours("9:35", "8:30", before="0:45", after="0:20")),
        ("17:00-19:00", hours("2:00", "8:30", after="2:00")),  # start at pe: all of it after
        ("18:00-19:30", hours("1:30", "8:30", after="1:30")),
        ("06:30-08:30", hours("2:00", "8:30", before="2:00")),  # end at ps: all of it before
        ("06:00-07:10", hours("1:10", "8:30", before="1:10")),
    ],
)
def test_early_and_late_starts_and_ends(time: str, expected: object) -> None:
    assert figures(derived(working("08:30-17:00"), *present(time))) == expected


@pytest.mark.parametrize(
    ("exclusions", "expected"),
    [
        (Exclusions(before=30), hours("10:00", "8:30", before="0:30", after="1:00")),
        (Exclusions(after=60), hours("9:30", "8:30", before="1:00")),
        (Exclusions(before=60, after=15), hours("9:15", "8:30", after="0:45")),
    ],
)
def test_an_exclusion_is_taken_from_its_own_part(exclusions: Exclusions, expected: object) -> None:
    day = derived(working("08:30-17:00"), *present("07:30-18:00"), exclusions=exclusions)
    assert figures(day) == expected


@pytest.mark.parametrize(
    ("plan", "exclusions", "part", "allowed"),
    [
        (working("08:30-17:00"), Exclusions(before=61), "before", 60),
        (working("08:30-17:00"), Exclusions(after=31), "after", 30),
        (working("08:30-17:00"), Exclusions(after=-1), "after", 30),
        (working("08:30-17:00"), Exclusions(day_off=1), "day_off", 0),
        (day_off(), Exclusions(day_off=601), "day_off", 600),
        (day_off(), Exclusions(before=1), "before", 0),
        (day_off(), Exclusions(after=1), "after", 0),
    ],
)
def test_an_exclusion_above_its_part_is_refused_with_the_largest_allowed(
    plan: DayPlan, exclusions: Exclusions, part: str, allowed: int
) -> None:
    with pytest.raises(ExclusionRefused) as refusal:
        derived(plan, *present("07:30-17:30"), exclusions=exclusions)
    assert (refusal.value.part, refusal.value.allowed) == (part, allowed)


def test_an_exclusion_may_take_no_more_than_recorded_breaks_leave() -> None:
    taps = (*present("08:30-18:00"), *rest("17:10-17:40"))
    with pytest.raises(ExclusionRefused, match="between 0 and 30 minutes"):
        derived(working("08:30-17:00"), *taps, exclusions=Exclusions(after=40))


def test_exclusions_wait_while_a_day_is_incomplete() -> None:
    start, _ = present("08:30-18:00")
    assert derived(working(), start, exclusions=Exclusions(after=40)).figures is None


def test_a_pattern_may_cross_midnight() -> None:
    day = derived(working("16:00-33:00", "24:00-25:00"), *present("15:30-33:20"))
    assert figures(day) == hours("16:50", "16:00", before="0:30", after="0:20")


def test_a_substituted_days_short_pattern_follows_the_ordinary_rule() -> None:
    day = derived(working("08:30-12:15"), *present("08:20-13:00"))
    assert figures(day) == hours("4:40", "3:45", before="0:10", after="0:45")


def test_a_working_day_without_a_pattern_has_worked_time_alone() -> None:
    day = derived(DayPlan(DayKind.WORKING), *present("08:30-18:00"))
    assert figures(day) == hours("9:30", "0:00")


def test_duty_outside_school_adds_what_presence_does_not_cover() -> None:
    day = derived(working("08:30-17:00"), *present("08:30-13:00"), duty=[span("12:00-18:00")])
    assert figures(day) == hours("9:30", "8:30", after="1:00")
