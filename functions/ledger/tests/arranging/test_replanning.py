"""A sheet follows the plan, and keeps its patterns."""

from dataclasses import replace
from datetime import date

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave, Pattern
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.record.sheets import Sheet
from dakoku_ledger.arranging.replanning import replanned, replanned_dates

DAY, LATE = Pattern("日勤", 510, 1020), Pattern("遅番", 600, 1110)
MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
SHEET = Sheet(
    "sato",
    "2026-11",
    "north",
    MonthPlan(
        {MONDAY: PlannedDay(DayKind.WORKING, "day"), TUESDAY: PlannedDay(DayKind.WORKING, "late")},
        {"day": DAY, "late": LATE},
    ),
)
FRESH = MonthPlan(
    {
        MONDAY: PlannedDay(DayKind.HOLIDAY, "day", name="開校記念日"),
        TUESDAY: PlannedDay(DayKind.WORKING, "day", (Leave("年休"),), duty=(Interval(1020, 1080),)),
    },
    {"day": replace(DAY, end=1050)},
)


def test_kind_name_leave_and_duty_follow_and_patterns_stay_as_they_were() -> None:
    plan = replanned(SHEET, FRESH).plan
    assert plan.days[MONDAY] == FRESH.days[MONDAY]
    assert plan.days[TUESDAY] == replace(FRESH.days[TUESDAY], pattern_id="late")
    assert plan.patterns == {"day": DAY, "late": LATE}


def test_days_planned_anew_take_the_fresh_pattern_and_what_nobody_uses_goes() -> None:
    plan = replanned(SHEET, FRESH, anew=[TUESDAY]).plan
    assert plan.days[TUESDAY] == FRESH.days[TUESDAY]
    assert plan.patterns == {"day": DAY}


def test_once_it_has_followed_there_is_nothing_more_to_do() -> None:
    after = replanned(SHEET, FRESH)
    assert replanned(after, FRESH) is after


def test_the_days_to_derive_anew_are_those_that_hours_depend_on() -> None:
    named = {**SHEET.plan.days, MONDAY: replace(SHEET.plan.days[MONDAY], name="学校公開")}
    renamed = replace(SHEET, plan=replace(SHEET.plan, days=named))
    assert replanned_dates(SHEET, renamed) == []
    assert replanned_dates(SHEET, replanned(SHEET, FRESH)) == [MONDAY, TUESDAY]
