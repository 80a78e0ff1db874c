"""Times as they are written, and what they mean."""

import pytest
from hypothesis import given

from dakoku_sync.reading.times import BadTime, NotOfThatDay, Times
from tests.pulls import DAY, RULES, json, jst

TIMES = Times(RULES)


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("2026-11-20T08:30:15+09:00", jst(8, 30, 15)),
        ("2026-11-20T08:30:15.250+0900", jst(8, 30, 15)),
        ("2026-11-19T23:30:00Z", jst(8, 30)),
        ("2026-11-20 08:30", jst(8, 30)),
        ("2026/11/20 8:30", jst(8, 30)),
        ("2026-11-20T24:00:00", jst(0, 0, day=21)),
        ("2026-11-20 25:30", jst(1, 30, day=21)),
        ("2026-11-21T01:00:00+09:00", jst(1, day=21)),
        ("08:30", jst(8, 30)),
        ("8:30", jst(8, 30)),
        ("08:30:59", jst(8, 30, 59)),
        ("0830", jst(8, 30)),
        ("830", jst(8, 30)),
        (830, jst(8, 30)),
        ("24:00", jst(0, day=21)),
        ("25:00", jst(1, day=21)),
        ("2613", jst(2, 13, day=21)),
        (2613, jst(2, 13, day=21)),
        ("01:00", jst(1, day=21)),
        ("04:59", jst(4, 59, day=21)),
        ("05:00", jst(5)),
        ("翌01:00", jst(1, day=21)),
        ("翌日 09:00", jst(9, day=21)),
        (" ０８：３０ ", jst(8, 30)),
        (0, jst(0, day=21)),
        (int(jst(8, 30).timestamp()), jst(8, 30)),
        (int(jst(8, 30).timestamp() * 1000), jst(8, 30)),
    ],
)
def test_a_time_means_an_instant(written: object, means: object) -> None:
    assert TIMES.instant(written, DAY) == means


@pytest.mark.parametrize(
    "written",
    ["", "morning", "48:00", "08:60", "8", "2026-11-20", "2026-02-30 08:30", "08:30 pm", "9999-12-31 47:00",
     "2026-11-20T08:30+25:00", None, True, 8.5, -1, 4760, 10**30, [], {}],
)  # fmt: skip
def test_what_is_no_time_is_refused(written: object) -> None:
    with pytest.raises(BadTime):
        TIMES.instant(written, DAY)


@pytest.mark.parametrize(
    "written",
    ["2026-11-19T23:59:59+09:00", "2026-11-22T00:00:00+09:00", "2025-11-20 08:30", "翌25:00", 10**9],
)
def test_a_time_of_another_day_is_refused_as_such(written: object) -> None:
    with pytest.raises(NotOfThatDay):
        TIMES.instant(written, DAY)


def test_the_providers_boundary_decides_whose_the_small_hours_are() -> None:
    assert Times(RULES, boundary=0).instant("01:00", DAY) == jst(1)


@given(json)
def test_nothing_but_these_two_errors_comes_of_any_value(value: object) -> None:
    try:
        at = TIMES.instant(value, DAY)
    except (BadTime, NotOfThatDay):
        return
    assert 0 <= RULES.minute(at, DAY) < 2 * 1440
