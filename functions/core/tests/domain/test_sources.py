"""Own and pulled punches on one date: which count, and what stands beside them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku.domain.day import Beside, Day, Mark
from dakoku.domain.declared import Declared
from dakoku.domain.plan import DayKind, DayPlan
from dakoku.domain.punch import Punch, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.sources import Primary
from dakoku.domain.zone import dates_between
from functions.core.tests.domain import strategies as some
from functions.core.tests.domain.build import FRIDAY, RULES, SATURDAY, minutes, tap, working

PUNCHES, PULLED = Primary
EVERY = dates_between(some.FIRST, some.LAST)


def pulled(kind: str, time: str, day: date = FRIDAY) -> Punch:
    return tap(kind, time, day, source=Source.PULLED)


def derived(punches: list[Punch], primary: Primary, declared: Declared | None = None) -> Day:
    forms = {FRIDAY: declared} if declared else {}
    days = derive_days(punches, lambda _: working(), RULES, [FRIDAY], forms, primary_of=lambda _: primary)
    return days[FRIDAY]


def ends(day: Day) -> tuple[int | None, int | None]:
    return day.start, day.end


OWN = [tap("in", "08:30"), tap("out", "17:00")]
THEIRS = [pulled("in", "08:20"), pulled("out", "17:30")]


@pytest.mark.parametrize(
    ("primary", "counts", "beside"),
    [
        (PUNCHES, ("08:30", "17:00"), ("pulled", "08:20", "17:30")),
        (PULLED, ("08:20", "17:30"), ("punches", "08:30", "17:00")),
    ],
)
def test_the_primary_source_counts_and_the_other_stands_beside(
    primary: Primary, counts: tuple[str, str], beside: tuple[str, str, str]
) -> None:
    day = derived([*OWN, *THEIRS], primary)
    assert ends(day) == tuple(map(minutes, counts))
    assert day.beside == Beside(beside[0], minutes(beside[1]), minutes(beside[2]))
    assert [one.punch.at for one in day.punches] == sorted(one.punch.at for one in day.punches)
    assert {one.punch.source is Source.PULLED for one in day.punches if one.beside} == {primary is PUNCHES}


@pytest.mark.parametrize("primary", Primary)
@pytest.mark.parametrize("only", [OWN, THEIRS])
def test_where_one_source_has_nothing_the_other_counts(primary: Primary, only: list[Punch]) -> None:
    day = derived(only, primary)
    assert ends(day) == tuple(RULES.minute(punch.at, FRIDAY) for punch in only)
    assert (day.beside, day.marks) == (None, ())


@pytest.mark.parametrize(
    ("start", "end", "marked"),
    [
        ("08:30", "17:00", False),
        ("08:16", "17:14", False),
        ("08:15", "17:00", True),
        ("08:45", "17:00", True),
        ("08:30", "17:15", True),
        ("08:30", None, False),
    ],
)
def test_a_day_is_marked_from_a_quarter_of_an_hour_on(start: str, end: str | None, marked: bool) -> None:
    theirs = [pulled("in", start), *([pulled("out", end)] if end else [])]
    for primary in Primary:
        assert (Mark.SOURCES_DIFFER in derived([*OWN, *theirs], primary).marks) is marked


def test_a_correction_counts_before_either_and_is_not_compared() -> None:
    day = derived([*OWN, *THEIRS[:1]], PULLED, Declared(start=540, end=1000))
    assert ends(day) == (540, 1000)
    assert day.beside == Beside("punches", 510, 1020)


def test_a_night_that_was_cut_at_midnight_is_whole_again() -> None:
    cut = [pulled("in", "22:00"), pulled("out", "24:00"), pulled("in", "24:00"), pulled("out", "25:30")]
    assert ends(derived(cut, PULLED)) == (1320, 1530)


def test_an_open_own_interval_takes_no_pulled_end() -> None:
    taps = [tap("in", "20:00"), pulled("out", "02:00", SATURDAY)]
    days = derive_days(taps, lambda _: working(), RULES, [FRIDAY, SATURDAY])
    assert days[FRIDAY].incomplete == "missingOut"


@given(some.punch_sets(), some.punch_sets(), st.sampled_from(Primary))
def test_neither_source_moves_the_others_punches(
    own: list[Punch], theirs: list[Punch], primary: Primary
) -> None:
    plan = DayPlan(DayKind.WORKING)
    pulled_ones = [
        Punch(f"p{one.id}", one.type, one.at, Source.PULLED, withdrawn=one.withdrawn) for one in theirs
    ]
    both = derive_days([*own, *pulled_ones], lambda _: plan, RULES, EVERY, primary_of=lambda _: primary)
    alone = {
        PUNCHES: derive_days(own, lambda _: plan, RULES, EVERY),
        PULLED: derive_days(pulled_ones, lambda _: plan, RULES, EVERY),
    }
    first, second = alone[primary], alone[PULLED if primary is PUNCHES else PUNCHES]
    assert set(both) == {*first, *second}
    for day, made in both.items():
        counts = first.get(day) or second[day]
        assert (made.figures, made.start, made.end) == (counts.figures, counts.start, counts.end)
        assert tuple(one for one in made.punches if not one.beside) == counts.punches
        assert (made.beside is not None) == (day in first and day in second)
        assert len(made.punches) == sum(len(each[day].punches) for each in (first, second) if day in each)
