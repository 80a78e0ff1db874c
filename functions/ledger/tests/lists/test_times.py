"""Times and lengths of time as people write them."""

import pytest

from dakoku_ledger.lists.times import read_duration, read_time


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("8:05", 485), ("08:05", 485), ("0805", 485), ("805", 485), ("8:05:00", 485), ("８：０５", 485),
        ("8時5分", 485), ("8時", 480), (" 8 : 05 ", 485), ("午前8:05", 485), ("8:05 AM", 485),
        ("午後5:30", 1050), ("5:30 PM", 1050), ("午後0:10", 730), ("午前0:10", 10), ("12:10 am", 10),
        ("24:30", 1470), ("翌1:30", 1530), ("翌日 1:30", 1530), ("1:30（翌日）", 1530), ("1:30 (+1)", 1530),
        ("0:00", 0), ("47:59", 2879),
    ],
)  # fmt: skip
def test_every_usual_way_of_writing_a_time_is_read(written: str, minutes: int) -> None:
    assert read_time(written) == minutes


@pytest.mark.parametrize(
    "written",
    ["", "8", "8:60", "48:00", "翌24:00", "午後13:30", "8:05-", "-8:05", "8.5", "0.3368", "朝", "8:5x",
     "08:05:30", "12345"],
)  # fmt: skip
def test_what_is_no_time_is_not_guessed_at(written: str) -> None:
    assert read_time(written) is None


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("0:45", 45),
        ("1:30", 90),
        ("45分", 45),
        ("1時間", 60),
        ("1時間30分", 90),
        ("0:00", 0),
        ("100:00", 6000),
    ],
)
def test_lengths_are_read(written: str, minutes: int) -> None:
    assert read_duration(written) == minutes


@pytest.mark.parametrize("written", ["", "45", "1.5", "翌1:30", "1:60", "分", "-0:30"])
def test_a_length_without_its_unit_is_not_guessed_at(written: str) -> None:
    assert read_duration(written) is None
