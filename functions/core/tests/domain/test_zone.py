"""Work dates, minutes, months."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from dakoku.domain.duration import hhmm
from dakoku.domain.zone import DayRules, month_dates, month_of
from functions.core.tests.domain.build import FRIDAY, RULES, SATURDAY, moment


def test_the_first_of_a_month_is_told_in_the_organisations_zone() -> None:
    morning = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)  # 08:30 on the 1st in Tokyo
    assert month_of(RULES.work_date(morning)) == "2026-12"


@pytest.mark.parametrize(("boundary", "expected"), [(300, FRIDAY), (180, SATURDAY), (0, SATURDAY)])
def test_the_boundary_is_the_organisations_own(boundary: int, expected: date) -> None:
    rules = DayRules(ZoneInfo("Asia/Tokyo"), boundary=boundary)
    assert rules.work_date(moment("04:00", SATURDAY)) == expected


def test_a_date_begins_at_its_boundary() -> None:
    assert RULES.begins(FRIDAY) == moment("05:00")
    assert RULES.work_date(RULES.begins(FRIDAY)) == FRIDAY


@pytest.mark.parametrize(("time", "minute"), [("08:29:59", 509), ("08:30:00", 510), ("28:59:59", 1739)])
def test_seconds_of_a_minute_are_cut(time: str, minute: int) -> None:
    assert RULES.minute(moment(time), FRIDAY) == minute


def test_a_minute_can_be_turned_back_into_its_instant() -> None:
    assert RULES.instant(FRIDAY, 1739) == datetime(2026, 11, 20, 19, 59, tzinfo=UTC)


def test_a_length_stays_true_through_a_change_of_clocks() -> None:
    rules = DayRules(ZoneInfo("Europe/Berlin"))
    night = date(2027, 3, 27)
    start, end = datetime(2027, 3, 27, 22, tzinfo=rules.zone), datetime(2027, 3, 28, 4, tzinfo=rules.zone)
    assert rules.minute(end, night) - rules.minute(start, night) == 5 * 60


@pytest.mark.parametrize("wrong", [{"boundary": 1440}, {"boundary": -1}, {"open_limit": -1}])
def test_impossible_rules_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"boundary|open_limit"):
        DayRules(ZoneInfo("Asia/Tokyo"), **wrong)


@pytest.mark.parametrize(
    ("month", "days"), [("2026-11", 30), ("2026-12", 31), ("2028-02", 29), ("2027-02", 28)]
)
def test_a_month_has_all_its_dates(month: str, days: int) -> None:
    dates = month_dates(month)
    assert (len(dates), {month_of(day) for day in dates}) == (days, {month})


@pytest.mark.parametrize(
    ("minutes", "text"), [(3558, "59:18"), (5268, "87:48"), (0, "0:00"), (59, "0:59"), (-75, "-1:15")]
)
def test_lengths_read_as_hours_and_minutes(minutes: int, text: str) -> None:
    assert hhmm(minutes) == text
