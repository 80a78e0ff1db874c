"""Leave and patterns: what they leave of the regular hours, and what presence during leave is."""

import pytest

from dakoku.domain.day import Mark
from dakoku.domain.plan import Leave, Pattern
from functions.core.tests.domain.build import derived, figures, hours, minutes, present, rest, spans, working


def test_presence_during_leave_is_worked_but_no_overtime_and_is_flagged() -> None:
    plan = working("08:30-17:00", "12:00-12:45", leave=[Leave("年休", minutes("12:45"), minutes("17:00"))])
    day = derived(plan, *present("08:30-14:00"))
    assert (figures(day), day.marks) == (hours("4:45", "3:30"), (Mark.IN_LEAVE,))


def test_overtime_after_leave_still_starts_at_the_end_of_the_pattern() -> None:
    plan = working("08:30-17:00", leave=[Leave("年休", minutes("13:00"), minutes("17:00"))])
    day = derived(plan, *present("08:30-13:00"), *present("16:30-17:30"))
    assert figures(day) == hours("5:30", "4:30", after="0:30")


def test_leave_over_the_patterns_break_takes_that_time_off_once() -> None:
    plan = working("08:30-17:00", "12:00-12:45", leave=[Leave("年休", minutes("12:00"), minutes("17:00"))])
    assert figures(derived(plan, *present("08:30-12:00"))) == hours("3:30", "3:30")


def test_a_whole_day_of_leave_leaves_no_regular_hours() -> None:
    day = derived(working("08:30-17:00", leave=[Leave("特休")]), *present("09:00-18:00"))
    assert (figures(day), day.marks) == (hours("9:00", "0:00", after="1:00"), (Mark.IN_LEAVE,))


def test_an_outing_during_hourly_leave_is_not_worked() -> None:
    plan = working("08:30-17:00", leave=[Leave("年休", minutes("14:00"), minutes("16:00"))])
    day = derived(plan, *present("08:30-17:00"), *rest("14:00-16:00", "outing"))
    assert (figures(day), day.marks) == (hours("6:30", "6:30"), ())


@pytest.mark.parametrize(
    "leave",
    [
        Leave("年休", minutes("17:00"), minutes("19:00")),
        Leave("年休", minutes("18:00")),
        Leave("年休", end=minutes("08:00")),
    ],
)
def test_leave_outside_the_pattern_changes_nothing(leave: Leave) -> None:
    day = derived(working("08:30-17:00", leave=[leave]), *present("07:30-18:30"))
    assert (figures(day), day.marks) == (hours("11:00", "8:30", before="1:00", after="1:30"), ())


def test_two_leaves_that_overlap_are_taken_off_once() -> None:
    leave = [Leave("年休", minutes("13:00"), minutes("16:00")), Leave("特休", minutes("15:00"))]
    assert figures(derived(working("08:30-17:00", leave=leave), *present("08:30-13:00"))).regular == 270


@pytest.mark.parametrize(
    ("start", "end", "breaks"),
    [
        ("17:00", "17:00", ()),
        ("17:00", "08:30", ()),
        ("08:30", "17:00", ("08:00-08:40",)),
        ("08:30", "17:00", ("16:50-17:10",)),
    ],
)
def test_a_pattern_that_hours_cannot_be_derived_from_is_refused(
    start: str, end: str, breaks: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match="pattern 通常"):
        Pattern("通常", minutes(start), minutes(end), spans(*breaks))
