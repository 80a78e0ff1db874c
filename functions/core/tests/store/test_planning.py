"""How a day's plan comes about: calendar, substitutions, leave, trips."""

from datetime import date

from dakoku.domain.calendar import CalendarDay
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import DayKind, Leave
from dakoku.store.arranging.leaves import RegisteredLeave
from dakoku.store.arranging.planning import calendar_day, substituted, with_duty, with_leave
from dakoku.store.arranging.plans import PlannedDay
from dakoku.store.arranging.substitutions import Substitution

SUNDAY, MONDAY, HOLIDAY = date(2026, 11, 22), date(2026, 11, 24), date(2026, 11, 23)
SPORTS_DAY = date(2026, 11, 21)  # a Saturday
NAMED = {
    HOLIDAY: CalendarDay(DayKind.HOLIDAY, "勤労感謝の日"),
    SPORTS_DAY: CalendarDay(DayKind.WORKING, "体育祭"),
}


def planned(day: date) -> PlannedDay:
    return calendar_day(day, NAMED, "usual")


def substitution(work_pattern: str | None = None, off_pattern: str | None = None) -> Substitution:
    return Substitution("s", "sato", "north", SUNDAY, MONDAY, work_pattern, off_pattern)


def test_the_calendar_names_days_and_the_weekday_rule_does_the_rest() -> None:
    kinds = {day: (planned(day).kind, planned(day).name) for day in (SPORTS_DAY, SUNDAY, HOLIDAY, MONDAY)}
    assert kinds == {
        SPORTS_DAY: (DayKind.WORKING, "体育祭"),
        SUNDAY: (DayKind.DAY_OFF, ""),
        HOLIDAY: (DayKind.HOLIDAY, "勤労感謝の日"),
        MONDAY: (DayKind.WORKING, ""),
    }


def test_a_substitution_changes_places_of_work_and_rest() -> None:
    days = substituted({SUNDAY: planned(SUNDAY), MONDAY: planned(MONDAY)}, [substitution()])
    assert [days[day].kind for day in (SUNDAY, MONDAY)] == [DayKind.WORKING, DayKind.DAY_OFF]
    assert days[SUNDAY].pattern_id == "usual"


def test_half_a_day_is_substituted_by_short_patterns() -> None:
    halves = substitution("morning", "afternoon")
    days = substituted({SUNDAY: planned(SUNDAY), MONDAY: planned(MONDAY)}, [halves])
    assert {day: (each.kind, each.pattern_id) for day, each in days.items()} == {
        SUNDAY: (DayKind.WORKING, "morning"),
        MONDAY: (DayKind.WORKING, "afternoon"),
    }


def test_a_date_of_another_month_is_left_to_that_month() -> None:
    assert substituted({SUNDAY: planned(SUNDAY)}, [substitution()]).keys() == {SUNDAY}


def test_leave_keeps_the_pattern_it_was_registered_under() -> None:
    leave = RegisteredLeave("l", "sato", "north", MONDAY, Leave("年休"), "late")
    assert with_leave(planned(MONDAY), [leave]).pattern_id == "late"
    assert with_leave(planned(MONDAY), []) == planned(MONDAY)


def test_trips_that_touch_are_one() -> None:
    trips = [Interval(600, 720), Interval(540, 600)]
    assert with_duty(planned(MONDAY), trips).duty == (Interval(540, 720),)
