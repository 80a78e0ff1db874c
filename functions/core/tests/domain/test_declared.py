"""What people write in a day's form: corrected times, club hours, and what a late punch leaves of them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dakoku.domain.calendar import statutory_spans
from dakoku.domain.day import Mark, derive_day
from dakoku.domain.declared import ClubRefused, Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.pairs import Incomplete
from dakoku.domain.placing import place
from dakoku.domain.plan import DayKind, DayPlan
from dakoku.domain.sheet import derive_days
from functions.core.tests.domain.build import (
    FRIDAY,
    RULES,
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


def corrected(start: str | None = None, end: str | None = None) -> Declared:
    return Declared(minutes(start) if start else None, minutes(end) if end else None)


def test_a_forgotten_departure_is_written_in() -> None:
    arrived, _ = present("08:30-18:00")
    day = derived(working(), arrived, declared=corrected(end="18:00"))
    assert (day.start, day.end, day.incomplete) == (minutes("8:30"), minutes("18:00"), None)
    assert figures(day).after == minutes("1:00")


def test_a_corrected_arrival_takes_the_place_of_the_punched_one() -> None:
    day = derived(working(), *present("08:45-17:00"), declared=corrected(start="07:30"))
    assert figures(day) == hours("9:30", "8:30", before="1:00")


def test_a_day_can_be_written_in_without_any_punch() -> None:
    forms = {FRIDAY: corrected("08:30", "18:00")}
    days = derive_days([], lambda _: working(), RULES, [FRIDAY, SATURDAY], forms)
    assert list(days) == [FRIDAY]
    assert figures(days[FRIDAY]) == hours("9:30", "8:30", after="1:00")


@pytest.mark.parametrize(
    ("declared", "missing"),
    [(corrected(start="08:30"), Incomplete.MISSING_OUT), (corrected(end="17:00"), Incomplete.MISSING_IN)],
)
def test_one_time_written_in_alone_leaves_the_other_missing(declared: Declared, missing: Incomplete) -> None:
    assert derived(working(), declared=declared).incomplete is missing


def test_an_end_that_lies_before_the_start_is_no_end() -> None:
    day = derived(working(), *present("08:30-17:00"), declared=corrected(start="18:00"))
    assert (day.start, day.end, day.incomplete) == (minutes("18:00"), None, Incomplete.MISSING_OUT)


def test_gaps_between_corrected_ends_still_count() -> None:
    taps = (*present("08:30-12:00"), *present("13:00-17:00"))
    day = derived(working(), *taps, declared=corrected("08:00", "18:00"))
    assert figures(day) == hours("9:00", "8:30", before="0:30", after="1:00")


def test_a_correction_can_cut_away_a_gap_with_what_follows_it() -> None:
    taps = (*present("08:30-12:00"), *present("13:00-17:00"))
    assert figures(derived(working(), *taps, declared=corrected(end="12:30"))).worked == minutes("3:30")


def test_corrected_times_may_lie_after_midnight() -> None:
    day = derived(working(), *present("08:30-17:00"), declared=corrected(end="25:30"))
    assert figures(day).after == minutes("8:30")


def test_a_trip_alone_makes_a_day() -> None:
    trip = replace(working(), duty=spans("09:00-18:00"))
    days = derive_days([], lambda _: trip, RULES, [FRIDAY])
    assert figures(days[FRIDAY]) == hours("9:00", "8:30", after="1:00")


def test_a_plan_alone_makes_no_day() -> None:
    assert derive_days([], lambda _: working(), RULES, [FRIDAY]) == {}


def test_club_only_makes_all_overtime_club_hours() -> None:
    day = derived(working(), *present("07:30-18:00"), declared=Declared(club_only=True))
    assert figures(day).club == figures(day).overtime == minutes("2:00")


def test_club_hours_are_within_the_overtime_that_exclusions_leave() -> None:
    form = Declared(club=minutes("1:00"), exclusions=Exclusions(after=30))
    day = derived(working(), *present("07:30-18:00"), declared=form)
    assert (figures(day).club, figures(day).overtime) == (minutes("1:00"), minutes("1:30"))


def test_club_hours_not_written_are_not_none_at_all() -> None:
    taps = present("08:30-18:00")
    assert figures(derived(working(), *taps)).club is None
    assert figures(derived(working(), *taps, declared=Declared(club=0))).club == 0


@pytest.mark.parametrize("club", [-1, 61])
def test_club_hours_beyond_the_overtime_are_refused(club: int) -> None:
    with pytest.raises(ClubRefused) as refusal:
        derived(working(), *present("08:30-18:00"), declared=Declared(club=club))
    assert refusal.value.allowed == minutes("1:00")


def test_what_a_late_punch_makes_too_large_is_cut_and_marked() -> None:
    form = Declared(club=40, exclusions=Exclusions(after=60))
    arrival, departure = present("08:30-18:00")
    full = derive_day(place([arrival, departure], RULES)[FRIDAY], working(), replace(form, club=0))
    earlier = derive_day(place([arrival, tap("out", "17:30")], RULES)[FRIDAY], working(), form)
    assert Mark.DECLARED_TOO_MUCH not in full.marks
    assert Mark.DECLARED_TOO_MUCH in earlier.marks
    assert (figures(earlier).after, figures(earlier).club, figures(earlier).worked) == (0, 0, minutes("8:30"))


def test_a_sunday_is_statutory_and_so_is_saturdays_night_after_midnight() -> None:
    def plan(day_span: str) -> DayPlan:
        day = {"sat": SATURDAY, "sun": SUNDAY}[day_span]
        return replace(day_off(), statutory=statutory_spans(day, lambda each: each.weekday() == 6))

    saturday = derived(plan("sat"), *present("20:00-26:00", SATURDAY), day=SATURDAY)
    sunday = derived(plan("sun"), *present("22:00-25:00", SUNDAY), day=SUNDAY)
    assert figures(saturday).statutory == minutes("2:00")
    assert figures(sunday).statutory == minutes("2:00")


def test_exclusions_are_taken_from_what_is_not_statutory_first() -> None:
    plan = DayPlan(DayKind.DAY_OFF, statutory=(span("24:00-48:00"),))
    taps = present("20:00-26:00")
    assert figures(derived(plan, *taps, exclusions=Exclusions(day_off=60))).statutory == minutes("2:00")
    assert figures(derived(plan, *taps, exclusions=Exclusions(day_off=300))).statutory == minutes("1:00")


def test_an_arrival_before_the_boundary_can_be_moved_to_its_own_date() -> None:
    arrival = tap("in", "28:30")
    moved = replace(arrival, moved_to=SATURDAY)
    departure = tap("out", "12:00", SATURDAY)
    assert set(place([arrival, departure], RULES)) == {FRIDAY}
    placed = place([moved, departure], RULES)
    assert [(day, one.minute) for day, taps in placed.items() for one in taps] == [
        (SATURDAY, minutes("4:30")),
        (SATURDAY, minutes("12:00")),
    ]


def test_what_was_worked_out_before_stays_without_a_form() -> None:
    taps = (*present("08:30-18:00"), *rest("12:00-12:45"))
    placed = place(taps, RULES)[FRIDAY]
    assert derive_day(placed, working()) == derive_day(placed, working(), Declared())
    assert FRIDAY + timedelta(days=1) == SATURDAY
