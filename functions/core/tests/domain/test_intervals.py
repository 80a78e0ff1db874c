"""Spans of minutes as sets."""

import pytest

from dakoku.domain.intervals import Interval, Spans, intersect, length, subtract, union
from functions.core.tests.domain.build import spans

DAY = spans("08:00-12:00", "13:00-17:00")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (spans("13:00-17:00", "08:00-12:00"), DAY),
        (spans("08:00-10:00", "10:00-12:00"), spans("08:00-12:00")),
        (spans("08:00-12:00", "09:00-10:00"), spans("08:00-12:00")),
        (spans("08:00-08:00"), ()),
    ],
)
def test_a_union_is_sorted_joined_and_without_empty_spans(given: Spans, expected: Spans) -> None:
    assert union(given) == expected


@pytest.mark.parametrize(
    ("hole", "expected"),
    [
        (spans("11:00-14:00"), spans("08:00-11:00", "14:00-17:00")),
        (spans("09:00-10:00"), spans("08:00-09:00", "10:00-12:00", "13:00-17:00")),
        (spans("12:00-13:00"), DAY),
        (spans("05:00-20:00"), ()),
    ],
)
def test_subtracting_leaves_what_is_outside(hole: Spans, expected: Spans) -> None:
    assert subtract(DAY, hole) == expected


def test_an_intersection_is_what_lies_in_both() -> None:
    assert intersect(DAY, spans("11:00-14:00")) == spans("11:00-12:00", "13:00-14:00")


def test_each_minute_is_counted_once() -> None:
    assert length(spans("08:00-10:00", "09:00-11:00")) == 180


def test_an_interval_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Interval(600, 599)
