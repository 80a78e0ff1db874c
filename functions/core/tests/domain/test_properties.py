"""What must hold for any punches whatever."""

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from dakoku.domain.day import derive_day
from dakoku.domain.intervals import Interval, Spans
from dakoku.domain.pairs import pair
from dakoku.domain.placing import place
from dakoku.domain.plan import DayPlan
from dakoku.domain.punch import Punch, PunchType
from dakoku.domain.sheet import affected, derive_days
from dakoku.domain.zone import DayRules, dates_between, month_of
from functions.core.tests.domain import strategies as some
from functions.core.tests.domain.build import RULES

EVERY_DATE = dates_between(some.FIRST - timedelta(days=3), some.LAST + timedelta(days=3))


@given(some.punch_sets(), some.plans, st.data())
def test_the_order_of_arrival_never_matters(punches: list[Punch], plan: DayPlan, data: st.DataObject) -> None:
    arrived = data.draw(st.permutations(punches))
    assert place(arrived, RULES) == place(punches, RULES)
    expected = derive_days(punches, lambda _: plan, RULES, EVERY_DATE)
    assert derive_days(arrived, lambda _: plan, RULES, EVERY_DATE) == expected


@given(some.punch_sets(), some.rules)
def test_placing_neither_loses_nor_doubles_a_punch(punches: list[Punch], rules: DayRules) -> None:
    placed = Counter(one.punch.id for day in place(punches, rules).values() for one in day)
    assert placed == Counter(punch.id for punch in punches if not punch.withdrawn)


@given(some.punch_sets(), some.rules)
def test_a_placed_punch_is_on_its_natural_date_or_joins_an_earlier_one(
    punches: list[Punch], rules: DayRules
) -> None:
    for day, taps in place(punches, rules).items():
        for one in taps:
            assert one.work_date == day <= rules.work_date(one.punch.at)
            assert one.minute == rules.minute(one.punch.at, day) >= 0
            arrived = one.punch.type is PunchType.IN and not one.duplicate
            assert not arrived or day == rules.work_date(one.punch.at)


@given(some.punch_sets(), some.rules, some.plans)
def test_nothing_is_negative_and_hours_are_blank_just_where_an_end_is_missing(
    punches: list[Punch], rules: DayRules, plan: DayPlan
) -> None:
    for day in derive_days(punches, lambda _: plan, rules, EVERY_DATE).values():
        assert (day.figures is None) == (day.incomplete is not None)
        if day.figures is None:
            continue
        parts = day.figures.before, day.figures.after, day.figures.day_off
        assert min(day.figures.worked, day.figures.regular, *parts) >= 0
        assert day.figures.overtime == sum(parts) <= day.figures.worked
        assert day.start is not None
        assert day.end is not None
        assert day.start <= day.end


@given(st.one_of(some.punch_sets(), some.full_days()), some.plans)
def test_the_figures_agree_with_a_count_of_single_minutes(punches: list[Punch], plan: DayPlan) -> None:
    for taps in place(punches, RULES).values():
        figures = derive_day(taps, plan).figures
        if figures is None:
            continue
        pairs = pair(taps)
        breaks = pairs.breaks if _share(pairs.presence, pairs.breaks) else plan.breaks
        worked = {
            minute
            for minute in _minutes(pairs.presence)
            if not _in(minute, breaks) and not (_in(minute, pairs.outings) and not _in(minute, plan.on_duty))
        }
        inside = {minute for minute in worked if plan.works and _in(minute, plan.window)}
        assert figures.worked == len(worked) == len(inside) + figures.overtime
        on_duty = {m for m in _minutes(plan.on_duty) if not _in(m, plan.breaks)}
        assert figures.regular == len(on_duty)
        assert figures.day_off == (0 if plan.works else len(worked))
        early = {m for m in worked - inside if plan.works and m < plan.window[0].start}
        assert figures.before == len(early)


@given(some.full_days(), some.plans, st.data())
def test_splitting_a_presence_without_a_gap_never_changes_the_figures(
    punches: list[Punch], plan: DayPlan, data: st.DataObject
) -> None:
    taps = place(punches, RULES).get(some.FIRST, ())
    before = derive_day(taps, plan)
    assume(before.figures is not None)
    at = data.draw(st.sampled_from(_presences([one.punch for one in taps])).flatmap(_inside))
    # Nearer to a break than a double tap, a sign-out would make two taps of one.
    assume(all(abs(punch.at - at) > timedelta(seconds=60) for punch in punches if punch.type not in IN_OUT))
    source = data.draw(some.sources)
    split = [Punch("x", PunchType.IN, at, source), Punch("y", PunchType.OUT, at, source)]
    after = derive_days([*punches, *split], lambda _: plan, RULES, [some.FIRST])[some.FIRST]
    assert (after.start, after.end, after.figures) == (before.start, before.end, before.figures)


@given(some.punch_sets(), some.new_punches, some.rules, some.plans)
def test_rederiving_the_affected_dates_alone_equals_rederiving_everything(
    punches: list[Punch], new: Punch, rules: DayRules, plan: DayPlan
) -> None:
    more = [*punches, new]
    reach = affected(new.at, rules)
    known = [punch for punch in more if month_of(rules.work_date(punch.at)) in reach.months]

    stored = derive_days(punches, lambda _: plan, rules, EVERY_DATE)
    kept = {day: stored[day] for day in stored if day not in reach.dates}
    assert kept | derive_days(known, lambda _: plan, rules, reach.dates) == derive_days(
        more, lambda _: plan, rules, EVERY_DATE
    )


IN_OUT = (PunchType.IN, PunchType.OUT)


def _presences(taps: list[Punch]) -> list[tuple[datetime, datetime]]:
    """From an arrival to the tap after it, where there is room to split in between."""
    ordered = sorted((punch for punch in taps if punch.type in IN_OUT), key=lambda punch: punch.at)
    found = [
        (start.at, end.at)
        for start, end in pairwise(ordered)
        if start.type is PunchType.IN and end.at - start.at > timedelta(seconds=1)
    ]
    assume(found)
    return found


def _inside(presence: tuple[datetime, datetime]) -> st.SearchStrategy[datetime]:
    start, end = presence
    seconds = int((end - start).total_seconds())
    return st.integers(1, seconds - 1).map(lambda second: start + timedelta(seconds=second))


def _minutes(spans: Spans) -> set[int]:
    return {minute for span in spans for minute in range(span.start, span.end)}


def _in(minute: int, spans: tuple[Interval, ...]) -> bool:
    return any(span.start <= minute < span.end for span in spans)


def _share(left: Spans, right: Spans) -> bool:
    return bool(_minutes(left) & _minutes(right))
