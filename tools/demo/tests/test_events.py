"""School events: a worked Saturday is always given back on a day that would have been worked."""

from datetime import date, timedelta

import pytest

from dakoku.domain.plan import DayKind
from tools.demo import events
from tools.demo.kinds import kind, ordinary

YEARS = range(2024, 2034)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("school", ["north", "south"])
def test_every_worked_saturday_is_given_back_within_the_week(school: str, year: int) -> None:
    found = events.of_department(school, year, ordinary)
    worked = [day for day, event in found.items() if event.kind is DayKind.WORKING]
    given = [day for day, event in found.items() if event.kind is DayKind.DAY_OFF]
    assert len(worked) == len(given) >= 3
    for saturday, back in zip(sorted(worked), sorted(given), strict=True):
        assert saturday.weekday() == 5
        assert timedelta(days=2) <= back - saturday <= timedelta(days=6)
        assert ordinary(back) is DayKind.WORKING


def test_the_office_has_no_school_events() -> None:
    assert events.of_department("office", 2026, ordinary) == {}


def test_kinds_come_from_weekday_public_holiday_and_event() -> None:
    assert kind("north", date(2026, 11, 20)) is DayKind.WORKING
    assert kind("north", date(2026, 11, 21)) is DayKind.DAY_OFF
    assert kind("north", date(2026, 11, 23)) is DayKind.HOLIDAY  # 勤労感謝の日
    assert kind("south", date(2026, 11, 10)) is DayKind.HOLIDAY  # 開校記念日
    assert kind("office", date(2026, 12, 29)) is DayKind.HOLIDAY  # 年末年始
    assert kind("south", date(2026, 10, 17)) is DayKind.WORKING  # 文化祭
    assert kind("north", date(2026, 10, 17)) is DayKind.DAY_OFF
