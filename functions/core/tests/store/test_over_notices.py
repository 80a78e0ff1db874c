"""A letter through the life of its month: issued, taken back, confirmed again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dakoku.domain.triggers import Reason, Triggers
from dakoku.store.confirming.over_notices import Facts, Former, NoticeState, OverNotice

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
FACTS = Facts(5000, 1000, 3000, 1000, 15000, 21, 20000, {2: 4900})
LABELS = {"code": "0001", "name": "佐藤 花子", "position": "教諭", "department": "北小学校"}
MADE = OverNotice("sato", "north", "2026-10", 1, LABELS, Triggers(), (Reason.ABOVE,), FACTS, NOW)
AGAIN = replace(MADE, generation=3, made_at=LATER)


def test_it_waits_to_be_issued_and_counts_how_often() -> None:
    assert MADE.state is NoticeState.UNISSUED
    twice = MADE.issued(NOW, "tanaka").issued(LATER, "ito")
    assert (twice.state, twice.issues, twice.issued_at, twice.issued_by) == ("issued", 2, LATER, "ito")


def test_what_was_taken_back_is_void_since_the_first_time() -> None:
    void = MADE.voided(NOW).voided(LATER)
    assert (void.state, void.voided_at) == (NoticeState.VOID, NOW)


def test_confirmed_again_with_the_same_figures_it_keeps_its_count() -> None:
    issued = MADE.issued(NOW, "tanaka")
    assert issued.voided(NOW).followed_by(AGAIN) == replace(issued, generation=3)


def test_confirmed_again_with_other_figures_it_begins_anew_and_keeps_what_was() -> None:
    void = MADE.issued(NOW, "tanaka").voided(NOW)
    made = void.followed_by(replace(AGAIN, facts=replace(FACTS, overtime=5100)))
    assert (made.state, made.issues) == (NoticeState.UNISSUED, 0)
    assert made.former == (Former(FACTS, (Reason.ABOVE,), 1, NOW),)


def test_another_reason_is_another_letter() -> None:
    made = MADE.issued(NOW, "tanaka").followed_by(replace(AGAIN, reasons=(Reason.ABOVE, Reason.AVERAGE)))
    assert (made.issues, made.former[0].voided_at) == (0, LATER)
