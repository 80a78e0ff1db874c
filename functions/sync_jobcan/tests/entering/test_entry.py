"""Pulled days in somebody's sheets: what counts, what is left alone, and that a rerun changes nothing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dakoku.domain.punch import PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.domain.zone import dates_between, month_of
from dakoku.store.record.derivation import Book, derive
from dakoku.store.record.pulled import PullState
from dakoku_sync.entering.entry import Entered, Outcome, enter
from dakoku_sync.entering.ids import punch_id
from dakoku_sync.entering.placing import Whose
from dakoku_sync.pulled import PulledDay, PulledPunch
from dakoku_sync.reading.kinds import Unsaid, still_open, told
from tests.pulls import DAY, RULES, jst
from tests.sheets import corrected, empty, locked, with_own

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
WHOSE = Whose("connection00000000001", "11")
IN, OUT = PunchType.IN, PunchType.OUT


def day(*times: datetime, work: int | None = None, stale: bool = False) -> PulledDay:
    types = [one for one in told([Unsaid.AUTO] * len(times)) if one]
    punches = tuple(PulledPunch(type_, at) for type_, at in zip(types, times, strict=True))
    return PulledDay(punches, work, still_open(types), stale)


USUAL = day(jst(8, 20), jst(17, 30), work=550)


def entered(book: Book, days: Mapping[date, PulledDay], now: datetime = NOW) -> Entered:
    return enter(book, RULES, WHOSE, days, now)


def times(book: Book, when: date = DAY) -> tuple[int | None, int | None]:
    found = book[month_of(when)].days.get(when, {})
    return found.get("start"), found.get("end")


def test_a_pulled_day_counts_through_the_same_derivation() -> None:
    found = entered(empty(), {DAY: USUAL})
    november = found.derived.book["2026-11"]
    assert found.outcomes == {DAY: Outcome.CHANGED}
    assert times(found.derived.book) == (500, 1050)
    assert november.days[DAY]["overtime"] == 10 + 30
    assert {punch.source for punch in november.punches.values()} == {Source.PULLED}
    kept = november.pulled[DAY]
    assert (kept.state, kept.work, set(kept.punches)) == (PullState.FINAL, 550, set(november.punches))


def test_a_rerun_changes_nothing_not_even_when_it_was_pulled() -> None:
    once = entered(empty(), {DAY: USUAL}).derived.book
    again = entered(once, {DAY: USUAL}, NOW + timedelta(days=1))
    assert again.outcomes == {DAY: Outcome.UNCHANGED}
    assert not again.changes
    assert again.derived.book == once


def test_a_corrected_adit_takes_the_place_of_the_old_one_which_stays_marked() -> None:
    once = entered(empty(), {DAY: USUAL}).derived.book
    found = entered(once, {DAY: day(jst(8, 20), jst(18, 0))}).derived.book
    assert times(found) == (500, 1080)
    assert sorted(punch.withdrawn for punch in found["2026-11"].punches.values()) == [False, False, True]
    back = entered(found, {DAY: USUAL}).derived.book
    assert times(back) == (500, 1050)


def test_a_date_that_has_nothing_was_pulled_too() -> None:
    found = entered(empty(), {DAY: PulledDay()})
    assert found.outcomes == {DAY: Outcome.CHANGED}
    assert DAY in found.derived.book["2026-11"].pulled
    assert not found.derived.book["2026-11"].days


def test_an_open_date_has_no_hours_and_is_provisional_until_it_closes() -> None:
    open_ = entered(empty(), {DAY: day(jst(16))}).derived.book
    assert open_["2026-11"].pulled[DAY].state is PullState.PROVISIONAL
    assert open_["2026-11"].days[DAY]["incomplete"] == "missingOut"
    closed = entered(open_, {DAY: day(jst(16), jst(9, day=21))}).derived.book
    assert times(closed) == (960, 1980)
    assert closed["2026-11"].pulled[DAY].state is PullState.FINAL


def test_a_stale_count_is_told() -> None:
    found = entered(empty(), {DAY: day(jst(8), jst(17), stale=True)}).derived.book
    assert found["2026-11"].pulled[DAY].state is PullState.STALE


def test_a_night_that_the_provider_cuts_at_midnight_is_one_day() -> None:
    tomorrow = DAY + timedelta(days=1)
    midnight = jst(0, day=21)
    found = entered(empty(), {DAY: day(jst(22), midnight), tomorrow: day(midnight, jst(1, 30, day=21))})
    assert times(found.derived.book) == (1320, 1530)
    assert tomorrow not in found.derived.book["2026-11"].days


@pytest.mark.parametrize(
    ("primary", "counts"), [(Primary.PUNCHES, (510, 1020)), (Primary.PULLED, (500, 1050))]
)
def test_the_primary_source_counts_and_differences_are_marked(
    primary: Primary, counts: tuple[int, int]
) -> None:
    own = with_own(empty(primary), (IN, jst(8, 30)), (OUT, jst(17)))
    found = entered(own, {DAY: USUAL}).derived.book
    assert times(found) == counts
    assert found["2026-11"].days[DAY]["marks"] == ["sourcesDiffer"]


@pytest.mark.parametrize(("start", "end"), [(540, 1000), (None, 1000), (540, None)])
def test_a_hand_corrected_day_is_left_as_it_counts(start: int | None, end: int | None) -> None:
    own = with_own(empty(), (IN, jst(8, 30)), (OUT, jst(17)))
    book = corrected(own, DAY, start, end)
    found = entered(book, {DAY: day(jst(8), jst(12), jst(12, 45), jst(18))})
    assert found.outcomes == {DAY: Outcome.HAND_CORRECTED}
    assert found.derived.book == book


def test_what_counts_on_a_corrected_day_may_get_something_beside_it() -> None:
    own = with_own(empty(Primary.PUNCHES), (IN, jst(8, 30)), (OUT, jst(17)))
    book = corrected(own, DAY, 540, None)
    found = entered(book, {DAY: USUAL})
    assert found.outcomes == {DAY: Outcome.CHANGED}
    assert times(found.derived.book) == (540, 1020)
    assert found.derived.book["2026-11"].days[DAY]["beside"] == {
        "source": "pulled",
        "start": 500,
        "end": 1050,
    }


def test_a_locked_month_is_never_touched_and_the_rest_goes_on() -> None:
    last, first = date(2026, 10, 30), date(2026, 11, 2)
    book = locked(empty(), "2026-10")
    october = datetime(2026, 10, 30, 0, 0, tzinfo=UTC)
    found = entered(
        book, {last: day(october, october + timedelta(hours=8)), first: day(jst(8, day=2), jst(17, day=2))}
    )
    assert found.outcomes == {last: Outcome.MONTH_LOCKED, first: Outcome.CHANGED}
    assert found.derived.book["2026-10"] == book["2026-10"]


def test_a_night_into_a_locked_month_is_left_whole() -> None:
    book = locked(empty(), "2026-12")
    last = date(2026, 11, 30)
    found = entered(book, {last: day(jst(16, day=30), jst(16, day=30) + timedelta(hours=17))})
    assert found.outcomes == {last: Outcome.MONTH_LOCKED}
    assert found.derived.book == book


def test_another_connection_takes_the_date_over() -> None:
    once = entered(empty(), {DAY: USUAL}).derived.book
    other = replace(WHOSE, connection_id="connection00000000002")
    found = enter(once, RULES, other, {DAY: USUAL}, NOW).derived.book
    assert times(found) == (500, 1050)
    assert sum(not punch.withdrawn for punch in found["2026-11"].punches.values()) == 2


def test_a_punch_that_two_dates_have_stays_until_both_have_it_no_more() -> None:
    tomorrow = DAY + timedelta(days=1)
    night = day(jst(22), jst(1, day=21))
    both = entered(empty(), {DAY: night, tomorrow: night}).derived.book
    once = entered(both, {tomorrow: PulledDay()}).derived.book
    assert times(once) == (1320, 1500)
    assert times(entered(once, {DAY: PulledDay()}).derived.book) == (None, None)


def test_a_punch_is_known_by_connection_person_kind_and_instant() -> None:
    usual = PulledPunch(IN, jst(8, 30))
    others = [
        punch_id("another", WHOSE.external_id, usual),
        punch_id(WHOSE.connection_id, "12", usual),
        punch_id(WHOSE.connection_id, WHOSE.external_id, replace(usual, type=OUT)),
        punch_id(WHOSE.connection_id, WHOSE.external_id, replace(usual, at=jst(8, 30, 1))),
    ]
    known = punch_id(WHOSE.connection_id, WHOSE.external_id, usual)
    assert known == punch_id(WHOSE.connection_id, WHOSE.external_id, usual)
    assert len({known, *others}) == 5
    assert all(re.fullmatch("[a-z0-9]{20}", one) for one in (known, *others))


_taps = st.lists(st.integers(300, 2800), max_size=6, unique=True).map(sorted)
_dates = dates_between(date(2026, 10, 29), date(2026, 11, 3))
_pulls = st.dictionaries(
    st.sampled_from(_dates),
    _taps.map(tuple),
    max_size=5,
)


def pulled(taps: Mapping[date, tuple[int, ...]]) -> dict[date, PulledDay]:
    return {when: day(*(RULES.instant(when, minute) for minute in minutes)) for when, minutes in taps.items()}


@settings(max_examples=60, deadline=None)
@given(_pulls, _pulls)
def test_what_is_derived_date_by_date_is_what_all_of_it_gives(
    first: Mapping[date, tuple[int, ...]], second: Mapping[date, tuple[int, ...]]
) -> None:
    book = entered(entered(empty(), pulled(first)).derived.book, pulled(second)).derived.book
    everything = derive(book, RULES, dates_between(date(2026, 10, 20), date(2026, 11, 20))).book
    assert {month: _without_revisions(sheet.days) for month, sheet in book.items()} == {
        month: _without_revisions(sheet.days) for month, sheet in everything.items()
    }
    assert not entered(book, pulled(second)).changes


def _without_revisions(days: Mapping[date, Mapping[str, object]]) -> dict[date, dict[str, object]]:
    return {when: {**found, "revision": 0} for when, found in days.items()}
