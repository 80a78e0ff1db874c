"""Limits: what is over and what is just not, averages over months, and the doctor's count."""

from fractions import Fraction

import pytest

from dakoku.domain.limits import Limit, LimitSet, MonthHours, Standing, interview_hours, standings
from dakoku.domain.zone import month_shifted
from functions.core.tests.domain.build import minutes

GUIDELINE = LimitSet()
ARTICLE_36 = LimitSet(without_statutory=True)


def year(*hours: str, last: str = "2026-11") -> dict[str, MonthHours]:
    """Overtime of the months that end with `last`."""
    first = month_shifted(last, 1 - len(hours))
    return {month_shifted(first, n): MonthHours(minutes(each)) for n, each in enumerate(hours)}


def stand(
    limit: Limit, known: dict[str, MonthHours], limits: LimitSet = GUIDELINE, month: str = "2026-11"
) -> list[Standing]:
    return [one for one in standings(known, month, limits) if one.limit is limit]


@pytest.mark.parametrize(
    ("limit", "just_not", "over"),
    [
        (Limit.MONTH, "45:00", "45:01"),
        (Limit.SPECIAL_MONTH, "99:59", "100:00"),
    ],
)
def test_a_month_is_over_beyond_its_limit(limit: Limit, just_not: str, over: str) -> None:
    assert [one.over for one in stand(limit, year(just_not))] == [False]
    assert [one.over for one in stand(limit, year(over))] == [True]


def test_what_is_left_of_a_month() -> None:
    assert [one.left for one in stand(Limit.MONTH, year("44:15"))] == [45]


@pytest.mark.parametrize(("last", "over"), [("45:00", False), ("45:01", True)])
def test_a_year_adds_its_months_from_april(last: str, over: bool) -> None:
    march_and_since = year("99:00", "45:00", "45:00", "45:00", "45:00", "45:00", "45:00", "45:00", last)
    [standing] = stand(Limit.YEAR, march_and_since)
    assert (standing.over, standing.span) == (over, 8)


def test_a_year_may_begin_in_another_month() -> None:
    [standing] = stand(Limit.YEAR, year("40:00", "30:00", "20:00"), LimitSet(first_month=10))
    assert standing.value == minutes("50:00")


@pytest.mark.parametrize(("middle", "over"), [("80:00", []), ("80:01", [2, 3])])
def test_an_average_compares_sums_unrounded(middle: str, over: list[int]) -> None:
    averages = stand(Limit.AVERAGE, year("80:00", middle, "80:00"))
    assert [one.span for one in averages if one.over] == over


def test_averages_reach_back_into_the_last_school_year_over_two_to_six_months() -> None:
    april = year("81:00", "81:00", "81:00", "81:00", "81:00", "81:00", "81:00", last="2026-04")
    averages = stand(Limit.AVERAGE, april, month="2026-04")
    assert [(one.span, one.over) for one in averages] == [(n, True) for n in range(2, 7)]


def test_a_joiner_has_averages_over_the_months_there_are() -> None:
    assert [one.span for one in stand(Limit.AVERAGE, year("90:00", "60:00"))] == [2]


def test_six_months_over_the_first_limit_are_allowed_a_year() -> None:
    six = year(*["46:00"] * 6, "45:00", "45:00")
    seven = year(*["46:00"] * 7, "45:00")
    assert [one.over for one in stand(Limit.MONTHS_OVER, six)] == [False]
    assert [one.over for one in stand(Limit.MONTHS_OVER, seven)] == [True]


def test_statutory_holidays_count_for_article_36_in_special_months_and_averages_alone() -> None:
    known = {
        "2026-10": MonthHours(minutes("80:00"), minutes("10:00")),
        "2026-11": MonthHours(minutes("100:00"), minutes("60:00")),
    }
    values = {(one.limit, one.span): one.value for one in standings(known, "2026-11", ARTICLE_36)}
    assert values[Limit.MONTH, 1] == minutes("40:00")
    assert values[Limit.YEAR, 2] == values[Limit.SPECIAL_YEAR, 2] == minutes("110:00")
    assert values[Limit.SPECIAL_MONTH, 1] == minutes("100:00")
    assert values[Limit.AVERAGE, 2] == minutes("180:00")
    assert values[Limit.MONTHS_OVER, 2] == 1


def test_the_doctor_counts_what_goes_beyond_forty_hours_a_week() -> None:
    assert interview_hours(minutes("200:00"), 28) == minutes("40:00")
    assert interview_hours(minutes("257:08"), 31) == Fraction(minutes("257:08")) - Fraction(31 * 2400, 7)
    assert interview_hours(minutes("257:08"), 31) < minutes("80:00") < interview_hours(minutes("257:09"), 31)


@pytest.mark.parametrize(
    ("month", "by", "shifted"),
    [("2026-11", 2, "2027-01"), ("2026-01", -1, "2025-12"), ("2026-12", 0, "2026-12")],
)
def test_months_shift_over_the_years_end(month: str, by: int, shifted: str) -> None:
    assert month_shifted(month, by) == shifted
