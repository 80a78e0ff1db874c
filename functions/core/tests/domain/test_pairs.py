"""Presence, breaks and outings from the punches of a date."""

import pytest

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.punch import Punch, Source
from functions.core.tests.domain.build import (
    SATURDAY,
    SUNDAY,
    day_off,
    derived,
    figures,
    hours,
    minutes,
    present,
    rest,
    span,
    spans,
    tap,
    working,
)

PLAN = working("08:30-17:00")


def test_several_pairs_start_with_the_first_and_end_with_the_last() -> None:
    day = derived(PLAN, *present("08:30-12:00"), *present("13:00-18:00"))
    assert (day.start, day.end) == (minutes("8:30"), minutes("18:00"))


def test_the_gap_between_pairs_at_a_terminal_does_not_count() -> None:
    day = derived(PLAN, *present("08:30-12:00"), *present("13:00-18:00"))
    assert figures(day) == hours("8:30", "8:30", after="1:00")


def test_signing_out_and_in_at_a_staff_room_pc_makes_no_gap() -> None:
    day = derived(PLAN, *present("08:30-12:00", source=Source.PC), *present("13:00-18:00", source=Source.PC))
    assert figures(day) == hours("9:30", "8:30", after="1:00")


@pytest.mark.parametrize(
    ("left", "back"),
    [(Source.PC, Source.TERMINAL), (Source.TERMINAL, Source.PC), (Source.SELF, Source.SELF)],
)
def test_a_gap_counts_for_nothing_unless_both_its_ends_are_at_a_pc(left: Source, back: Source) -> None:
    day = derived(PLAN, *present("08:30-12:00", source=left), *present("13:00-18:00", source=back))
    assert figures(day).worked == minutes("8:30")


def test_arriving_once_more_while_present_changes_nothing() -> None:
    day = derived(PLAN, tap("in", "08:30"), tap("in", "13:00"), tap("out", "17:00"))
    assert (day.start, figures(day).worked) == (minutes("8:30"), minutes("8:30"))


def test_leaving_once_more_moves_the_end() -> None:
    day = derived(PLAN, *present("08:30-17:00"), tap("out", "17:20"))
    assert (day.end, figures(day).after) == (minutes("17:20"), 20)


def test_a_double_tap_is_shown_and_not_counted() -> None:
    day = derived(PLAN, tap("in", "08:30"), tap("out", "17:00:50"), tap("out", "17:01:30"))
    assert (day.end, len(day.punches)) == (minutes("17:00"), 3)


@pytest.mark.parametrize(
    ("taps", "incomplete", "start", "end"),
    [
        ([tap("in", "08:30")], Incomplete.MISSING_OUT, "08:30", None),
        ([tap("out", "17:00")], Incomplete.MISSING_IN, None, "17:00"),
        ([*present("08:30-12:00"), tap("in", "13:00")], Incomplete.MISSING_OUT, "08:30", None),
        ([tap("out", "09:10"), *present("13:00-17:00")], Incomplete.MISSING_IN, None, "17:00"),
        ([tap("out", "09:10"), tap("in", "13:00")], Incomplete.MISSING_IN, None, None),
        ([*rest("12:00-13:00")], Incomplete.MISSING_IN, None, None),
    ],
)
def test_a_missing_end_leaves_the_hours_blank(
    taps: list[Punch], incomplete: Incomplete, start: str | None, end: str | None
) -> None:
    day = derived(PLAN, *taps)
    assert (day.incomplete, day.figures) == (incomplete, None)
    assert (day.start, day.end) == (start and minutes(start), end and minutes(end))


def test_breaks_of_a_day_still_running_are_listed() -> None:
    day = derived(PLAN, tap("in", "08:30"), *rest("12:00-12:40"), *rest("14:00-14:10", "outing"))
    assert (day.breaks, day.outings) == (spans("12:00-12:40"), spans("14:00-14:10"))


@pytest.mark.parametrize(
    "forgotten",
    [
        [tap("breakStart", "12:00")],
        [tap("breakEnd", "12:45")],
        [tap("breakEnd", "12:00"), tap("breakStart", "12:45")],
    ],
)
def test_a_break_with_one_end_missing_takes_nothing_off(forgotten: list[Punch]) -> None:
    day = derived(working("08:30-17:00", "12:00-12:45"), *present("08:30-17:00"), *forgotten)
    assert (day.breaks, figures(day)) == ((), hours("7:45", "7:45"))


def test_a_forgotten_break_end_does_not_swallow_the_hours_up_to_the_next_break() -> None:
    day = derived(PLAN, *present("08:30-17:00"), tap("breakStart", "10:00"), *rest("15:00-15:10"))
    assert day.breaks == spans("15:00-15:10")


def test_a_break_does_not_reach_across_a_gap_in_the_presence() -> None:
    taps = [tap("breakStart", "11:50"), tap("breakEnd", "13:10")]
    day = derived(PLAN, *present("08:30-12:00"), *present("13:00-17:00"), *taps)
    assert (day.breaks, figures(day).worked) == ((), minutes("7:30"))


def test_a_break_may_cover_a_sign_out_at_a_pc() -> None:
    at_pc = (*present("08:30-12:05", source=Source.PC), *present("12:40-17:00", source=Source.PC))
    day = derived(PLAN, *at_pc, *rest("12:00-12:45"))
    assert figures(day).worked == minutes("7:45")


def test_an_outing_inside_the_pattern_is_not_subtracted() -> None:
    assert figures(derived(PLAN, *present("08:30-18:00"), *rest("14:00-15:00", "outing"))).worked == 570


def test_an_outing_outside_the_pattern_is_subtracted() -> None:
    day = derived(PLAN, *present("08:30-19:00"), *rest("16:30-17:30", "outing"))
    assert figures(day) == hours("10:00", "8:30", after="1:30")


def test_an_outing_on_a_day_off_is_subtracted() -> None:
    assert figures(derived(day_off(), *present("08:00-15:00"), *rest("11:00-12:00", "outing"))).day_off == 360


def test_an_outing_that_a_trip_covers_is_not_subtracted() -> None:
    taps = (*present("08:30-19:00"), *rest("17:00-18:00", "outing"))
    assert figures(derived(PLAN, *taps, duty=[span("17:00-17:45")])).after == minutes("1:45")


def test_an_outing_and_a_break_at_one_time_are_taken_off_once() -> None:
    taps = (*present("08:30-19:00"), *rest("17:00-18:00", "outing"), *rest("17:30-18:15"))
    assert figures(derived(PLAN, *taps)).after == minutes("0:45")


def test_a_day_with_an_offline_punch_is_marked() -> None:
    day = derived(PLAN, tap("in", "08:30"), tap("out", "17:00", offline=True))
    assert day.marks == (Mark.OFFLINE,)


def test_a_duplicate_made_offline_marks_nothing() -> None:
    taps = (tap("in", "08:30"), tap("in", "08:30:20", offline=True), tap("out", "17:00"))
    assert derived(PLAN, *taps).marks == ()


def test_friday_night_into_saturday_stays_after_hours() -> None:
    day = derived(PLAN, tap("in", "08:30"), tap("out", "01:30", SATURDAY))
    assert figures(day) == hours("17:00", "8:30", after="8:30")


def test_sunday_night_into_monday_stays_a_day_off() -> None:
    day = derived(day_off(), *present("20:00-25:30", SUNDAY), day=SUNDAY)
    assert figures(day) == hours("5:30", "0:00", off="5:30")


def test_seconds_are_cut_at_both_ends_and_never_rounded() -> None:
    day = derived(PLAN, tap("in", "08:29:59"), tap("out", "17:01:59"))
    assert figures(day) == hours("8:32", "8:30", before="0:01", after="0:01")
