"""What is known of somebody's overtime: which months matter, and which days tell the pace."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from dakoku.domain.calendar import day_kind
from dakoku.domain.forecast import Forecast
from dakoku.domain.known import hours_of, months_needed
from dakoku.domain.limits import Limit, LimitSet, MonthHours
from dakoku.domain.plan import Leave
from dakoku.domain.zone import dates_between, month_dates
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.record.days import DayShape
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.limits.known import Expected, course, expect

GUIDELINE = LimitSet()
FIRST, FRIDAY = date(2026, 11, 2), date(2026, 11, 20)
WHOLE_DAY, MORNING = Leave("年休"), Leave("年休", 510, 720)


def plan(month: str, leave: Mapping[date, Leave] | None = None) -> MonthPlan:
    """A month of weekdays and weekends, with leave."""
    off = leave or {}
    days = {
        day: PlannedDay(day_kind(day, {}), None, (off[day],) if day in off else ())
        for day in month_dates(month)
    }
    return MonthPlan(days, {})


def recorded(overtime: int | None, statutory: int = 0) -> DayShape:
    """A derived day, as far as its overtime goes; None: nobody has left yet."""
    missing = None if overtime is not None else "missingOut"
    return {"overtime": overtime, "statutory": statutory, "incomplete": missing}


def working_days(since: date, until: date, overtime: int) -> dict[date, DayShape]:
    """The same overtime on every working day."""
    return {day: recorded(overtime) for day in dates_between(since, until) if day.weekday() < 5}


def sheet(days: Mapping[date, DayShape], leave: Mapping[date, Leave] | None = None) -> Sheet:
    """A sheet of November with these days."""
    return Sheet("sato", "2026-11", "north", plan("2026-11", leave), days=days)


def expected(november: Sheet, today: date = FRIDAY, limits: LimitSet = GUIDELINE) -> dict[Limit, Expected]:
    seen = expect(course({"2026-11": november}, {"2026-11": november.plan}, today), limits)
    return {one.limit: one for one in seen}


@pytest.mark.parametrize(
    ("month", "first", "count"),
    [("2026-11", "2026-04", 8), ("2026-04", "2025-11", 6), ("2027-03", "2026-04", 12)],
)
def test_the_months_that_matter_are_the_years_and_those_averaged(month: str, first: str, count: int) -> None:
    needed = months_needed(month, GUIDELINE)
    assert (needed[0], needed[-1], len(needed)) == (first, month, count)


def test_a_month_without_a_sheet_counts_as_none_worked_once_there_was_one() -> None:
    known = {
        "2026-08": {"overtime": 600, "statutory": 60, "worked": 9000},
        "2026-10": {"overtime": 300, "statutory": 0, "worked": 9000},
    }
    assert hours_of(known, months_needed("2026-11", GUIDELINE)) == {
        "2026-08": MonthHours(600, 60),
        "2026-09": MonthHours(0),
        "2026-10": MonthHours(300),
        "2026-11": MonthHours(0),
    }


def test_who_has_no_sheet_at_all_stands_at_nothing() -> None:
    assert hours_of({}, months_needed("2026-11", GUIDELINE)) == {"2026-11": MonthHours(0)}


def test_both_limits_are_expected_from_the_days_worked() -> None:
    seen = expected(sheet(working_days(FIRST, FRIDAY - timedelta(days=1), 180)))
    # Fourteen working days of three hours, and seven more to come.
    assert seen[Limit.MONTH] == Expected(Limit.MONTH, 2700, Forecast(3780, date(2026, 11, 23), passed=False))
    assert seen[Limit.AVERAGE] == Expected(Limit.AVERAGE, 4800, Forecast(3780, None, passed=False))


def test_a_day_that_nobody_has_left_yet_is_expected_to_be_like_the_others() -> None:
    days = {**working_days(FIRST, FRIDAY - timedelta(days=1), 180), FRIDAY: recorded(None)}
    assert expected(sheet(days))[Limit.MONTH].forecast.expected == 3780


def test_today_counts_as_it_was_once_it_is_over() -> None:
    days = {**working_days(FIRST, FRIDAY - timedelta(days=1), 180), FRIDAY: recorded(0)}
    # The pace is now that of fifteen days: 14 × 180 ÷ 15 = 168, six times more.
    assert expected(sheet(days))[Limit.MONTH].forecast.expected == 14 * 180 + 6 * 168


def test_working_days_without_a_record_slow_the_pace() -> None:
    days = working_days(FIRST, FRIDAY - timedelta(days=1), 180)
    del days[date(2026, 11, 11)]
    assert expected(sheet(days))[Limit.MONTH].forecast.expected == 13 * 180 + 7 * 13 * 180 // 14


def test_days_of_leave_do_not() -> None:
    days = working_days(FIRST, FRIDAY - timedelta(days=1), 180)
    del days[date(2026, 11, 11)]
    seen = expected(sheet(days, {date(2026, 11, 11): WHOLE_DAY}))
    assert seen[Limit.MONTH].forecast.expected == 13 * 180 + 7 * 180


def test_overtime_on_a_day_of_leave_counts() -> None:
    days = working_days(FIRST, FRIDAY - timedelta(days=1), 180)
    seen = expected(sheet(days, {date(2026, 11, 11): MORNING}))
    assert seen[Limit.MONTH].forecast.expected == 14 * 180 + 7 * 180


def test_whole_days_of_leave_ahead_have_no_overtime() -> None:
    days = working_days(FIRST, FRIDAY - timedelta(days=1), 180)
    ahead = {date(2026, 11, 24): WHOLE_DAY, date(2026, 11, 25): MORNING}
    assert expected(sheet(days, ahead))[Limit.MONTH].forecast.expected == 14 * 180 + 6 * 180


def test_what_was_before_the_first_record_is_not_known() -> None:
    days = working_days(date(2026, 11, 16), FRIDAY - timedelta(days=1), 180)
    assert expected(sheet(days))[Limit.MONTH].forecast.expected == 4 * 180 + 7 * 180


def test_the_pace_of_the_last_month_is_that_of_the_first_day() -> None:
    days = working_days(date(2026, 10, 5), date(2026, 10, 30), 150)
    october = Sheet("sato", "2026-10", "north", plan("2026-10"), days=days)
    plans = {"2026-10": october.plan, "2026-11": plan("2026-11")}
    month, _ = expect(course({"2026-10": october}, plans, FIRST), GUIDELINE)
    assert month.forecast == Forecast(21 * 150, date(2026, 11, 26), passed=False)


def test_statutory_holidays_count_for_article_36_against_the_average_alone() -> None:
    sunday = date(2026, 11, 8)
    days = {**working_days(FIRST, FRIDAY - timedelta(days=1), 60), sunday: recorded(420, 420)}
    seen = expected(sheet(days), limits=LimitSet(without_statutory=True))
    assert seen[Limit.MONTH].forecast.expected == 21 * 60
    assert seen[Limit.AVERAGE].forecast.expected > 21 * 60 + 420
