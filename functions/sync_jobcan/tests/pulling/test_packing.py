"""Raw answers as they are kept, and which are believed."""

import os

import pytest
from hypothesis import given

from dakoku.domain.punch import PunchType
from dakoku_sync.pulled import PulledDay, PulledPunch
from dakoku_sync.pulling.belief import suddenly_empty
from dakoku_sync.pulling.packing import TooLarge, packed, unpacked
from tests.pulls import json, jst

WORKED = PulledDay((PulledPunch(PunchType.IN, jst(8)),))


def test_an_answer_comes_out_as_it_went_in() -> None:
    raw = {"adits": [{"employee_id": 11, "recorded_at": "24:00", "note": "夜"}], "summaries": []}
    assert unpacked(packed(raw).content) == raw


def test_the_order_of_fields_makes_no_difference_and_anything_else_does() -> None:
    assert packed({"a": 1, "b": [2]}) == packed({"b": [2], "a": 1})
    assert packed({"a": [1, 2]}).digest != packed({"a": [2, 1]}).digest


def test_what_no_document_can_hold_is_refused() -> None:
    with pytest.raises(TooLarge):
        packed(os.urandom(1_000_000).hex())


@given(json)
def test_any_json_can_be_packed_and_always_the_same(raw: object) -> None:
    assert packed(raw) == packed(raw)


@pytest.mark.parametrize(
    ("before", "after", "doubted"),
    [
        ({"11": WORKED}, {}, True),
        ({"11": WORKED, "12": PulledDay()}, {"11": PulledDay(work=0)}, True),
        ({"11": WORKED, "12": WORKED}, {"12": WORKED}, False),
        ({"11": PulledDay()}, {}, False),
        ({}, {}, False),
    ],
)
def test_a_date_that_loses_everybodys_punches_is_not_believed(
    before: dict[str, PulledDay], after: dict[str, PulledDay], doubted: bool
) -> None:
    assert suddenly_empty(before, after) is doubted
